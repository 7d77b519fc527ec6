/** Times as large as its frame. */
const most = 6;
const step = 1.5;

interface Spot {
  x: number;
  y: number;
}

/**
 * Lets a reader zoom what a frame holds and move it in there: with buttons, `+`, `-` and `0`, Ctrl and the wheel, two
 * fingers; what is larger than the frame is scrolled, by a finger as everything is, and by dragging with the mouse.
 *
 * @param zoomed what is to be done at another size, before the browser takes the focus from what is seen no more
 */
export function letZoom(
  host: HTMLElement,
  frame: HTMLElement,
  plate: HTMLElement,
  zoomed: () => void,
): { reveal: (thing: SVGElement) => void } {
  let zoom = 1;
  const middle = (): Spot => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  /** What lies at a spot of the screen stays there, or comes to another. */
  const show = (wanted: number, spot = middle(), to = spot): void => {
    const before = plate.getBoundingClientRect();
    const [x, y] = [(spot.x - before.left) / before.width, (spot.y - before.top) / before.height];
    zoom = Math.min(most, Math.max(1, wanted));
    plate.style.width = plate.style.height = `${zoom * 100}%`;
    const after = plate.getBoundingClientRect();
    frame.scrollBy({
      left: after.left + x * after.width - to.x,
      top: after.top + y * after.height - to.y,
      behavior: 'instant',
    });
    host.classList.toggle('zoomed', zoom > 1);
    zoomed();
  };

  host.addEventListener('click', ({ target }) => {
    const how = target instanceof Element && target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
    if (how) show(how === 'all' ? 1 : how === 'in' ? zoom * step : zoom / step);
  });
  host.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = { '+': zoom * step, '=': zoom * step, '-': zoom / step, '0': 1 }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    show(wanted);
    const link = document.activeElement?.closest('svg a');
    if (link instanceof SVGElement) reveal(link);
  });
  // With Ctrl only (as a pinch on a touchpad sends it): a page must go on scrolling under the wheel.
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      show(zoom * Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
  pinch(frame, show, () => zoom);
  drag(frame);
  return { reveal };

  /** Scrolls the frame until the middle of a thing is well within, and the page as far as it must. */
  function reveal(thing: SVGElement): void {
    const seen = thing.querySelector<SVGElement>('circle, text') ?? thing;
    const [own, around] = [seen.getBoundingClientRect(), frame.getBoundingClientRect()];
    const [x, y] = [own.left + own.width / 2 - around.left, own.top + own.height / 2 - around.top];
    const isIn = (at: number, length: number): boolean => at > length * 0.1 && at < length * 0.9;
    if (!isIn(x, around.width) || !isIn(y, around.height))
      frame.scrollBy({ left: x - around.width / 2, top: y - around.height / 2, behavior: 'instant' });
    const { top, bottom } = seen.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) seen.scrollIntoView({ block: 'center', inline: 'nearest' });
  }
}

/** Two fingers take hold of what lies between them. */
function pinch(
  frame: HTMLElement,
  show: (zoom: number, from: Spot, to: Spot) => void,
  zoomNow: () => number,
): void {
  let last: { far: number; middle: Spot } | undefined;
  const held = ({ touches }: TouchEvent): typeof last => {
    const [one, two] = touches;
    if (!one || !two || touches.length !== 2) return undefined;
    return {
      far: Math.max(20, Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)),
      middle: { x: (one.clientX + two.clientX) / 2, y: (one.clientY + two.clientY) / 2 },
    };
  };
  const begin = (event: TouchEvent): void => {
    last = held(event);
    if (last && event.cancelable) event.preventDefault();
  };
  const move = (event: TouchEvent): void => {
    const now = held(event);
    if (!last || !now) return;
    if (event.cancelable) event.preventDefault();
    show((zoomNow() * now.far) / last.far, last.middle, now.middle);
    last = now;
  };
  frame.addEventListener('touchstart', begin, { passive: false });
  frame.addEventListener('touchmove', move, { passive: false });
  for (const end of ['touchend', 'touchcancel'] as const) frame.addEventListener(end, begin);
}

/** The mouse drags what a finger would scroll. The end of that is no click on what lies beneath. */
function drag(frame: HTMLElement): void {
  let dragged = false;
  frame.addEventListener('pointerdown', (start) => {
    dragged = false;
    if (start.pointerType !== 'mouse' || start.button !== 0) return;
    const [left, top] = [frame.scrollLeft, frame.scrollTop];
    const drag = new AbortController();
    const { signal } = drag;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const [x, y] = [clientX - start.clientX, clientY - start.clientY];
      dragged ||= Math.hypot(x, y) > 4;
      if (dragged) frame.scrollTo({ left: left - x, top: top - y, behavior: 'instant' });
    };
    addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => drag.abort(), { signal });
  });
  // A click without a press of the mouse (`detail` 0) is the keyboard's, and it counts: after a drag that ended
  // elsewhere no click has come.
  frame.addEventListener(
    'click',
    (event) => {
      if (!dragged || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  frame.addEventListener('dragstart', (event) => event.preventDefault());
}
