import { openSpine } from '#interface/lists.ts';

/** Under a finger nobody knows what it is on: the first touch tells of a spine and shows the way in, the second opens it. */
export function tellFirst(shelf: HTMLElement): void {
  let finger = false;
  let lit: HTMLElement | undefined;
  const way = document.createElement('span');
  way.className = 'way';
  // Who hears the link has heard where it leads.
  way.ariaHidden = 'true';
  way.textContent = openSpine;

  function light(spine: HTMLElement | undefined): void {
    lit?.classList.remove('lit');
    lit = spine;
    way.remove();
    spine?.classList.add('lit');
    spine?.querySelector('.spine-told')?.append(way);
  }

  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    finger = pointerType === 'touch';
    if (lit && !(target instanceof Node && lit.contains(target))) light(undefined);
  });
  shelf.addEventListener('click', (event) => {
    const spine = event.target instanceof Element ? event.target.closest<HTMLElement>('.spine') : null;
    // What a key or a screen reader presses comes from no pointer.
    if (!finger || event.detail === 0 || spine === null || spine === lit) return;
    event.preventDefault();
    light(spine);
  });
}
