// Only where it is seen: a desk has none. Without its script the head and the foot of the page lead to the same.
if (matchMedia('(pointer:coarse)').matches)
  void import('./thumbBar.ts').then(({ raiseThumbBar }) => raiseThumbBar()).catch(() => undefined);
