const sides: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const rows: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The middle and the foot of a spine in the window. */
interface Stand {
  x: number;
  foot: number;
}

/**
 * Makes spines one stop of the Tab key: along a row the arrows lead to the next spine on that side, up and down to the
 * nearest of the row above or below, Home and End to the first and the last.
 */
export function walkSpines(shelf: HTMLElement, spines: readonly HTMLAnchorElement[]): void {
  let current = spines[0];
  for (const spine of spines) spine.tabIndex = spine === current ? 0 : -1;
  const enter = (spine: HTMLAnchorElement): void => {
    if (current) current.tabIndex = -1;
    spine.tabIndex = 0;
    current = spine;
  };
  shelf.addEventListener('focusin', ({ target }) => {
    const spine = spines.find((each) => each === target);
    if (spine) enter(spine);
  });
  shelf.addEventListener('keydown', (event) => {
    const at = spines.findIndex((each) => each === event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = spines[nextSpine(event.key, spines.map(standOf), at, isFromRight(shelf)) ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Which of these spines a key leads to from one of them; undefined where the key is none of ours, or nothing lies there. */
export function nextSpine(
  key: string,
  stands: readonly Stand[],
  from: number,
  fromRight: boolean,
): number | undefined {
  const here = stands[from];
  if (!here) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return stands.length - 1;
  const side = sides[key];
  if (side !== undefined) return from + (fromRight ? -side : side);
  const way = rows[key];
  if (way === undefined) return undefined;
  // Feet of one row differ by less than a pixel.
  const beyond = stands.map(({ foot }) => (foot - here.foot) * way).map((far) => (far > 1 ? far : Infinity));
  const row = Math.min(...beyond);
  if (row === Infinity) return undefined;
  return stands.reduce<number | undefined>((best, { x }, at) => {
    if ((beyond[at] ?? Infinity) > row + 1) return best;
    const other = best === undefined ? undefined : stands[best];
    return other === undefined || Math.abs(x - here.x) < Math.abs(other.x - here.x) ? at : best;
  }, undefined);
}

/** The spine may be pulled out; its place on the shelf may not. */
function standOf(spine: HTMLElement): Stand {
  const { left, width, bottom } = (spine.parentElement ?? spine).getBoundingClientRect();
  return { x: left + width / 2, foot: bottom };
}

function isFromRight(shelf: HTMLElement): boolean {
  const boards = shelf.querySelector('.boards');
  return boards !== null && getComputedStyle(boards).direction === 'rtl';
}
