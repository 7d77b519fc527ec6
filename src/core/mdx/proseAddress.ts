/** Where the texts of a folder stand on the site: a note on the page of its paper. */
const places: Readonly<Record<string, string>> = { pages: '', topics: 'topics/', notes: 'papers/' };

/**
 * Where a link of a curator's text leads on the site, where it is written otherwise: to another text by the name of its
 * file (`survey.mdx`, `../topics/boiling.mdx#lids`), or from the root (`/papers/kettle/`) of a site that has a base.
 *
 * @param file the path of the text in the content folder
 * @param base the path of the site, with a slash at both ends
 */
export function proseAddress(file: string, url: string, base: string): string | undefined {
  if (/^\/(?!\/)/.test(url)) return base === '/' || url.startsWith(base) ? undefined : base + url.slice(1);
  const named = textNamed(file, url);
  return named && `${base}${places[named.folder] ?? ''}${named.name}/${named.rest}`;
}

/** The text that a link of another names by its file: its folder, its name without an ending, and what of it is meant. */
export function textNamed(
  file: string,
  url: string,
): { folder: string; name: string; rest: string } | undefined {
  const [, path = '', rest = ''] = /^((?:[\w.-]+\/)*[\w.-]+)\.mdx?([?#].*)?$/i.exec(url) ?? [];
  if (path === '') return undefined;
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  const [folder = '', name, ...deeper] = steps;
  if (!Object.hasOwn(places, folder) || name === undefined || deeper.length > 0) return undefined;
  return { folder, name, rest };
}
