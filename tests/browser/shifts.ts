/** What moved under the reader's eyes so far, as Chromium measures it. Runs in the page. */
export function shifts(): string[] {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node?: Element | null }[];
  }
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const entries = observer.takeRecords() as Shift[];
  observer.disconnect();
  return entries.map(({ value, sources }) => {
    const moved = sources.map(({ node }) =>
      node instanceof Element ? node.outerHTML.slice(0, 100) : 'gone',
    );
    return `${value}: ${moved.join(' | ')}`;
  });
}
