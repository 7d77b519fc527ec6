/** A title, and the pages that stood behind it. */
export type WithPages = (title: string) => { title: string; pages?: string };

/** The pages that stand behind most titles of a list, as in tables of contents: "Gated Messages   13-24", "Gated Messages ..... 13-24"; each title with its own. */
export function sharedPages(titles: readonly string[]): WithPages {
  const count = titles.filter((title) => behind.test(title)).length;
  const isShared = count > 1 && count * 10 >= titles.length * 7;
  return (written) => {
    const [whole = '', pages] = (isShared && behind.exec(written)) || [];
    return pages === undefined
      ? { title: written }
      : { title: written.slice(0, written.length - whole.length), pages: pages.replace(/ ?[–—] ?/, '-') };
  };
}

const behind =
  /(?<![\s,.:…·])[\s,.:…·]{1,120}(?:pp?\.? ?)?(\d{1,5}(?::\d{1,4})? ?[-–—] ?\d{1,5}(?::\d{1,4})?)$/;
