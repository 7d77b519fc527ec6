// @ts-check
/** The sentence for a Node too old for all else, so it is written in what Node 12 knows, and imports nothing. */

/**
 * @param {string} version as in process.version
 * @returns {string | undefined}
 */
export function refusalOf(version) {
  if (Number.parseInt(version.replace(/^v/, ''), 10) >= 20) return undefined;
  return `Papershelf needs Node 20 or newer, and this is ${version}. Install Node 24 from https://nodejs.org`;
}
