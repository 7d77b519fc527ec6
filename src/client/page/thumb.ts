const bar = document.querySelector<HTMLElement>('.thumb');
// Only where it is seen: a desk has none. Without its script it stands there always, and leads on all the same.
if (bar?.checkVisibility())
  void import('./thumbBar.ts').then(({ followThumb }) => followThumb(bar)).catch(() => undefined);
