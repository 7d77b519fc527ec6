#!/usr/bin/env node
// @ts-check
/** The package's command, `npx papershelf`: what `npm run` does in a checkout, for the folder that one stands in. */
process.env['PAPERSHELF_PROJECT'] ||= process.cwd();
const { isNewEnough } = await import('./node.mjs');
if (isNewEnough(process.version)) await import('./ofPackage.mjs');
await import('./run.mjs');
