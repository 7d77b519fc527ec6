/** How long the page may be held up, in milliseconds. */
const SLICE = 50;

/** For long work in a page: to be awaited between its steps, it leaves time now and then for what the reader does. */
export function breather(): () => Promise<void> {
  let pause = performance.now() + SLICE;
  return async () => {
    if (performance.now() < pause) return;
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + SLICE;
  };
}
