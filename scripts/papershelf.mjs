#!/usr/bin/env node
// @ts-check
/**
 * The package's command, `npx papershelf`: what `npm run` does in a checkout, for the folder that one stands in. A Node
 * that is too old has to be able to read this file and the one it imports, to be told so: from 12.17 on.
 */
import { refusalOf } from './oldNode.mjs';

const refusal = refusalOf(process.version);
if (refusal === undefined) {
  void import('./runPackage.mjs');
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
