import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { layers, type Layer } from './layers.ts';

/** The sources by their path from the project root, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Says every import that goes against the table of layers: `file:line  what is wrong`. */
export function wrongArrows(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) => {
    const from = layerOf(file);
    if (!from) return [`${file}:1  belongs to no layer; give it a place in tests/architecture/layers.ts`];
    return importsOf(file, text).flatMap(({ specifier, part, line }) => {
      const fault = faultOf(from, file, specifier, part);
      return fault === undefined ? [] : [`${file}:${line}  ${fault}`];
    });
  });
}

/**
 * The paths by which modules that run in a reader's browser reach a package when they run, not merely its
 * types: each `a → b → package`, shortest first. Empty means the package is never sent to a reader.
 */
export function routesTo(
  packageName: string,
  isStart: (file: string) => boolean,
  sources: Sources,
): string[] {
  const routes: string[] = [];
  for (const start of [...sources.keys()].filter(isStart)) {
    const reachedBy = new Map<string, string>([[start, start]]);
    for (const [file, route] of reachedBy) {
      for (const { specifier, typeOnly } of importsOf(file, sources.get(file) ?? '')) {
        if (typeOnly) continue;
        const target = resolve(file, specifier);
        if (target === packageName) routes.push(`${route} → ${packageName}`);
        else if (sources.has(target) && !reachedBy.has(target)) reachedBy.set(target, `${route} → ${target}`);
      }
    }
  }
  return routes.sort((a, b) => a.length - b.length);
}

/**
 * The circles of files that import each other, types included, each as `a → b → a`, the shortest of each kind. Files in
 * a circle can be read, moved and tested only together.
 */
export function circlesOf(sources: Sources): string[] {
  const targets = new Map(
    [...sources].map(([file, text]) => [
      file,
      importsOf(file, text)
        .map(({ specifier }) => resolve(file, specifier))
        .filter((target) => sources.has(target)),
    ]),
  );
  const circles = [...sources.keys()].flatMap((start) => {
    const route = new Map<string, string[]>([[start, [start]]]);
    for (const [file, path] of route) {
      for (const target of targets.get(file) ?? []) {
        if (target === start) return [path];
        if (!route.has(target)) route.set(target, [...path, target]);
      }
    }
    return [];
  });
  // Each circle is found once from each of its files: the one that begins with its first name stands for all.
  return circles
    .filter((path) => path.every((file) => file >= (path[0] ?? '')))
    .map((path) => [...path, path[0]].join(' → '));
}

function faultOf(
  from: Layer,
  file: string,
  specifier: string,
  part: 'module' | 'script',
): string | undefined {
  const target = resolve(file, specifier);
  if (!target.startsWith('src/')) {
    if (from.packages.some((allowed) => matches(allowed, target))) return undefined;
    return `${from.name} → ${target}: not a package that ${from.name} may use`;
  }
  const to = layerOf(target);
  if (!to) return `${from.name} → ${target}: belongs to no layer`;
  // What a <script> holds runs in the browser, so it is as free and as bound as a module of client/.
  const allowed = part === 'script' ? ['client', 'core'] : [from.name, ...from.layers];
  const names = allowed.map((name) => name.replace(/ by script$/, ''));
  if (part === 'module' && to.name === 'client' && from.layers.includes('client by script')) {
    return `${from.name} → ${target}: load it in a <script>, it runs in the browser`;
  }
  if (names.some((name) => matches(name === 'core' ? 'core*' : name, to.name))) return undefined;
  return `${from.name} → ${to.name} (${specifier}): this arrow is not allowed`;
}

/** A path from the project root for our own files, the specifier itself for all others. */
function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier).replace(/\?.*$/, '');
  return specifier.replace(/^#(core|loader|index|interface)\//, 'src/$1/');
}

function layerOf(file: string): Layer | undefined {
  for (const layer of layers) {
    const match = layer.files.exec(file);
    if (match) return { ...layer, name: layer.name.replace('*', match[1] ?? '') };
  }
  return undefined;
}

function matches(allowed: string, name: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
