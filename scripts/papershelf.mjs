#!/usr/bin/env node
// @ts-check
/** The package's command, `npx papershelf`: what `npm run` does in a checkout, for the folder that one stands in. */
process.env['PAPERSHELF_PROJECT'] ||= process.cwd();
const { isNewEnough, refusalOf } = await import('./node.mjs');
const { otherVersion } = await import('./otherVersion.mjs');
const refusal = refusalOf(process.version) ?? otherVersion();
if (refusal === undefined) {
  if (isNewEnough(process.version)) await import('./ofPackage.mjs');
  await import('./run.mjs');
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
