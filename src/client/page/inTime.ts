/** How long a request may bring nothing, in milliseconds. A browser waits for minutes, and the reader with it. */
export const SILENCE = 8000;

/** What a promise brings; rejects when that takes too long, as a part of the page's script may that a host holds back. */
export function inTime<T>(work: Promise<T>, limit = SILENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), limit);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
