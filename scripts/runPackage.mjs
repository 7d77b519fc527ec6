// @ts-check
/** The program as a package, for the folder that one stands in. */
process.env['PAPERSHELF_PROJECT'] ||= process.cwd();
const { isNewEnough } = await import('./node.mjs');
const { otherVersion } = await import('./otherVersion.mjs');
const refusal = otherVersion();
if (refusal === undefined) {
  if (isNewEnough(process.version)) await import('./ofPackage.mjs');
  await import('./run.mjs');
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
