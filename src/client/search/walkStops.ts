/** Arrows walk from one of these to the next and back: from the field through the results. */
export function walkStops(event: KeyboardEvent, stops: readonly EventTarget[]): void {
  // An input method walks through what it proposes.
  if (event.isComposing) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = event.target === null ? -1 : stops.indexOf(event.target);
  if (by === undefined || at === -1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const next = stops[at + by];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
