/** What an arrow looks for: how far along, and how far aside. */
const ways: Record<string, (x: number, y: number) => [along: number, aside: number]> = {
  ArrowLeft: (x, y) => [-x, y],
  ArrowRight: (x, y) => [x, y],
  ArrowUp: (x, y) => [-y, x],
  ArrowDown: (x, y) => [y, x],
};

/**
 * Makes the links of a picture one stop of the Tab key, from which the arrows lead to the nearest that way.
 *
 * @param reveal brings a link into view before it gets the focus
 * @returns `stay` sees to it that the stop is a link that is seen, when others are seen than before
 */
export function letWalk(
  host: HTMLElement,
  picture: HTMLElement,
  reveal: (link: SVGElement) => void,
): { stay: () => void } {
  const links = [...picture.querySelectorAll<SVGAElement>('a')];
  // An area is a link where it is one region, and none where its topics are.
  let current = links.find((link) => link.checkVisibility());
  for (const link of links) link.setAttribute('tabindex', link === current ? '0' : '-1');
  const enter = (link: SVGAElement): void => {
    current?.setAttribute('tabindex', '-1');
    link.setAttribute('tabindex', '0');
    current = link;
  };
  host.addEventListener('focusin', ({ target }) => {
    const link = links.find((each) => each === target);
    if (link) enter(link);
  });
  picture.addEventListener('keydown', (event) => {
    const way = ways[event.key];
    const from = links.find((each) => each === document.activeElement);
    if (!way || !from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const here = middleOf(from);
    const next = links
      .filter((link) => link !== from && link.checkVisibility())
      .map((link) => {
        const there = middleOf(link);
        const [along, aside] = way(there.x - here.x, there.y - here.y);
        // What lies aside is twice as far, and nothing more aside than along lies that way.
        return { link, far: along > Math.abs(aside) * 0.9 ? along + 2 * Math.abs(aside) : Infinity };
      })
      .reduce((best, each) => (each.far < best.far ? each : best), { link: from, far: Infinity });
    if (next.link === from) return;
    enter(next.link);
    reveal(next.link);
    next.link.focus({ preventScroll: true });
  });
  return {
    stay: () => {
      const hadFocus = document.activeElement === current;
      if (!current || current.checkVisibility()) return;
      // The region it lies in, or the area of that, is seen at every size.
      const around = [current.closest('.land'), current.closest('.area')].flatMap((group) =>
        group ? [...group.querySelectorAll<SVGAElement>('a')] : [],
      );
      const region = around.find((link) => link.checkVisibility());
      if (!region) return;
      enter(region);
      if (hadFocus) region.focus({ preventScroll: true });
    },
  };
}

/** Of what of a link is seen: its point, else its name, else its region. */
function middleOf(link: SVGElement): { x: number; y: number } {
  const seen = ['circle', 'text', 'path']
    .map((kind) => link.querySelector<SVGElement>(kind))
    .find((each) => each && each.getBoundingClientRect().width > 0);
  const { left, top, width, height } = (seen ?? link).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
