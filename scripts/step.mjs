// @ts-check

/** How long a silent step may stay silent, in milliseconds. */
const HEARTBEAT = 15_000;

/**
 * Says what is being done, then how long it took. Goes to stderr, so that a command's own output stays clean.
 *
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => boolean} [isGood] for work that reports its failure instead of throwing
 * @returns {Promise<T>}
 */
export async function step(label, work, isGood = () => true) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  say(`› ${label} …`);
  const heartbeat = setInterval(() => say(`  … ${label}, ${seconds()}`), HEARTBEAT);
  try {
    const result = await work();
    say(`${isGood(result) ? '✓' : '✗'} ${label} (${seconds()})`);
    return result;
  } catch (error) {
    say(`✗ ${label} (${seconds()})`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
