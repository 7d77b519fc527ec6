import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rootBuild } from './builds.ts';

/** Bytes over the wire of files of the build, every file once and on its own, as a host sends them. */
export function zippedSize(files: Iterable<string>): number {
  return [...new Set(files)].reduce((total, each) => total + gzipSync(readBytes(each)).length, 0);
}

/** A module and all it imports when it loads; what it imports later, when something is opened, is not counted. */
export function withImports(scripts: string[]): Set<string> {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = read(script).matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"()]*?from\s*)?["']([^"']+)["']/g,
    );
    for (const [, specifier = ''] of imports) if (/^[./]/.test(specifier)) all.add(local(script, specifier));
  }
  return all;
}

/** The file within the build that an address on another file of it means. */
export function local(from: string, address: string): string {
  return address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(from), address);
}

export function read(file: string): string {
  return readBytes(file).toString('utf8');
}

function readBytes(file: string): Buffer {
  return readFileSync(join(rootBuild.folder, file));
}
