import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planInstallers } from '../../scripts/browserInstall.mjs';
import { digestOf } from '../../scripts/digest.mjs';
import { isNewEnough } from '../../scripts/node.mjs';
import { packagesPresent, refuseSharedPackages } from '../../scripts/setup.mjs';
import { readReport } from '../../scripts/testVitest.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'papershelf-setup-'));
});
afterEach(() => rmSync(root, { recursive: true }));
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe('packages count as installed', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-other-platform': { version: '1.0.0', optional: true },
  };
  beforeEach(() => {
    write('package-lock.json', JSON.stringify({ packages: lock }));
    write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    write('node_modules/a/package.json', '{}');
  });

  test('when all but optional ones are there', () => {
    expect(packagesPresent(root, true)).toBe(true);
  });

  test('without those of the checks, where nothing is checked', () => {
    const checks = { 'node_modules/check': { version: '1.0.0', dev: true } };
    write('package-lock.json', JSON.stringify({ packages: { ...lock, ...checks } }));
    expect(packagesPresent(root, false)).toBe(true);
    expect(packagesPresent(root, true)).toBe(false);
  });

  test('not after the lockfile changed', () => {
    write('package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.1' } } }));
    expect(packagesPresent(root, true)).toBe(false);
  });

  test('not after a folder was deleted', () => {
    rmSync(join(root, 'node_modules', 'a'), { recursive: true });
    expect(packagesPresent(root, true)).toBe(false);
  });

  test('not after an install that broke off', () => {
    rmSync(join(root, 'node_modules', '.package-lock.json'));
    expect(packagesPresent(root, true)).toBe(false);
  });
});

describe('packages are never installed', () => {
  test('through a link, which would empty the folder of another project', () => {
    write('other/node_modules/a/package.json', '{}');
    mkdirSync(join(root, 'project'));
    symlinkSync(join(root, 'other', 'node_modules'), join(root, 'project', 'node_modules'), 'junction');
    expect(() => refuseSharedPackages(join(root, 'project'))).toThrow(/is a link to .*other/);
    expect(existsSync(join(root, 'other/node_modules/a/package.json'))).toBe(true);
  });

  test('through a link that leads nowhere', () => {
    symlinkSync(join(root, 'gone'), join(root, 'node_modules'), 'junction');
    expect(() => refuseSharedPackages(root)).toThrow(/is a link/);
  });

  test('but into a folder, or where there is none, they are', () => {
    expect(() => refuseSharedPackages(root)).not.toThrow();
    mkdirSync(join(root, 'node_modules'));
    expect(() => refuseSharedPackages(root)).not.toThrow();
  });
});

describe('a Node is new enough', () => {
  test.each([
    ['v22.18.0', true],
    ['v24.0.0', true],
    ['v22.17.1', false],
    ['v20.20.2', false],
    ['', false],
  ])('%s: %s', (version, wanted) => {
    expect(isNewEnough(version)).toBe(wanted);
  });
});

describe('a missing browser is fetched', () => {
  const linux = { platform: 'linux', distribution: 'debian', apt: true, rights: 'root' } as const;
  test.each([
    ['from Debian, as root', linux, ['apt', 'playwright']],
    ['from Debian, with sudo', { ...linux, rights: 'sudo' } as const, ['apt', 'playwright']],
    ['without touching the system, without rights', { ...linux, rights: 'none' } as const, ['playwright']],
    [
      'with system libraries, on Ubuntu',
      { ...linux, distribution: 'ubuntu' },
      ['playwrightWithLibraries', 'playwright', 'apt'],
    ],
    ['from Playwright, where there is no apt', { ...linux, apt: false }, ['playwright']],
    ['from Playwright, on macOS', { ...linux, platform: 'darwin' }, ['playwright']],
  ])('%s', (_where, machine, ways) => {
    expect(planInstallers(machine)).toEqual(ways);
  });
});

describe('the digest of sources', () => {
  beforeEach(() => {
    write('content/a.txt', 'one');
    write('content/deep/b.txt', 'two');
  });
  const digest = (value?: string): string => digestOf(root, ['content', 'missing'], [value], 'shelf.lock');

  test('is the same for the same bytes', () => {
    const before = digest();
    write('content/a.txt', 'one');
    expect(digest()).toBe(before);
  });

  test.each([
    ['a changed file', () => write('content/deep/b.txt', 'twö')],
    ['a new file', () => write('content/c.txt', '')],
    ['a path that was missing', () => write('missing', '')],
    [
      'bytes moved from one file to the next',
      () => (write('content/a.txt', 'on'), write('content/deep/b.txt', 'etwo')),
    ],
    ['a renamed file', () => (rmSync(join(root, 'content/a.txt')), write('content/z.txt', 'one'))],
  ])('changes with %s', (_what, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  test('changes with a value, and tells a missing one from an empty one', () => {
    expect(new Set([digest(), digest(''), digest('/repo')]).size).toBe(3);
  });

  test('changes with what a link leads to, and a link that leads nowhere or in a circle is nothing', () => {
    write('elsewhere/c.txt', 'three');
    const before = digest();
    symlinkSync(join(root, 'content'), join(root, 'content', 'deep', 'circle'));
    symlinkSync('itself', join(root, 'content', 'itself'));
    symlinkSync('nowhere', join(root, 'content', 'lost'));
    expect(digest()).toBe(before);
    symlinkSync(join(root, 'elsewhere'), join(root, 'content', 'more'));
    const linked = digest();
    expect(linked).not.toBe(before);
    write('elsewhere/c.txt', 'four');
    expect(digest()).not.toBe(linked);
  });

  test('does not change with the file a build writes itself', () => {
    const before = digest();
    write('content/shelf.lock', 'ids');
    expect(digest()).toBe(before);
  });
});

describe('the count of tests', () => {
  const result = (status: string, name: string) => ({ status, fullName: name, failureMessages: ['why'] });

  test('adds up passed and failed ones and names the failed', () => {
    const report = {
      numPassedTests: 2,
      testResults: [
        {
          name: '/x/a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [result('passed', 'a'), result('failed', 'b')],
        },
      ],
    };
    const outcome = readReport(report);
    expect(outcome).toMatchObject({ passed: 2, failed: 1 });
    expect(outcome.failures[0]).toContain('a.test.ts > b\n  why');
  });

  test('counts a file that does not load as failed', () => {
    const report = {
      numPassedTests: 0,
      testResults: [
        { name: '/x/a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    };
    expect(readReport(report)).toMatchObject({
      failed: 1,
      failures: [expect.stringContaining('no such module')],
    });
  });
});
