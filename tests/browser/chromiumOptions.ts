import type { LaunchOptions } from 'playwright';

/**
 * The Chromium that `npm test` found or installed. --no-sandbox because the checks run as root in containers, where the
 * sandbox cannot start; they open only our own pages. The other flags keep the browser from talking to anyone but those
 * pages.
 */
export function chromiumOptions(): LaunchOptions {
  const executablePath = process.env['PAPERSHELF_CHROMIUM'] ?? process.env['CHROMIUM_PATH'];
  if (!executablePath) {
    throw new Error(
      'No browser is set. Run `npm test`, which finds one, or set CHROMIUM_PATH to a Chromium.',
    );
  }
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return { executablePath, args };
}
