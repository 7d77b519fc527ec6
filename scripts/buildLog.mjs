// @ts-check
import nodeLog from 'astro/logger/node';

/** Pages between two counts of them in a terminal. */
const STEP = 25;

/**
 * Where Astro says how a build goes: its own terminal, without the stacks that it prints of whatever fails at a page.
 * It names the page in the next line, and the build tells what comes of it. Nor that one of our own steps has ended it.
 * Pages are counted, where somebody looks on: a line for each of thousands is read by nobody, least of all in a log.
 *
 * @param {{ isWatched?: boolean }} [options]
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function buildLog({ isWatched = process.stdout.isTTY === true } = {}) {
  const terminal = nodeLog();
  let pages = 0;
  return {
    write(event) {
      if (isOfPage(event)) {
        if (!event.newLine) pages += 1;
        if (isWatched && !event.newLine && pages % STEP === 0)
          process.stdout.write(`\r  ${String(pages)} pages`);
        return;
      }
      const message = event.message.replaceAll(
        /^(?: +at |An unhandled error occurred while running the ).*\n?/gm,
        '',
      );
      if (message.trim() === '' && message !== event.message) return;
      if (isWatched && pages >= STEP) process.stdout.write('\r\u001b[K');
      terminal.write({ ...event, message });
    },
  };
}

/**
 * The path of a page, to which the next line adds how long it took: two events for each.
 *
 * @param {{ label: string | null, message: string, newLine: boolean }} event
 */
function isOfPage({ label, message, newLine }) {
  return (
    !newLine || (label === 'SKIP_FORMAT' && /^ \S*\((?:\+[\d.]+m?s|restored|cached)\)\S*\s*$/.test(message))
  );
}
