// @ts-check
import nodeLog from 'astro/logger/node';

/**
 * Where Astro says how a build goes: its own terminal, without the stacks that it prints of whatever fails at a page.
 * It names the page in the next line, and the build tells what comes of it. Nor that one of our own steps has ended it.
 *
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function buildLog() {
  const terminal = nodeLog();
  return {
    write(event) {
      const message = event.message.replaceAll(
        /^(?: +at |An unhandled error occurred while running the ).*\n?/gm,
        '',
      );
      if (message.trim() !== '' || message === event.message) terminal.write({ ...event, message });
    },
  };
}
