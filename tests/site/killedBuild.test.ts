import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyOfProgram } from './programCopy.ts';

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a build that is killed, or ends with errors, leaves the last site as it was, and nothing that the next one does not clear', async () => {
  const folder = copyOfProgram();
  const site = join(folder, 'dist');
  expect(await build(folder, 'dist').ended).toMatchObject({ code: 0 });
  const [home, files] = [
    readFileSync(join(site, 'index.html'), 'utf8'),
    readdirSync(site, { recursive: true }),
  ];

  const killed = build(folder, 'dist', '--force');
  await until(() => existsSync(join(folder, '.cache', 'building', 'index.html')));
  // Held there, however slow the other is to begin.
  process.kill(killed.group, 'SIGSTOP');
  // Meanwhile another waits, though it writes elsewhere, and takes over when the first is gone.
  const other = build(folder, 'other');
  await until(() => other.isSaid('Waiting for another'));
  process.kill(killed.group, 'SIGKILL');
  await killed.ended;
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(home);
  expect(readdirSync(site, { recursive: true })).toEqual(files);

  expect(await other.ended).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'other'), { recursive: true })).toEqual(files);
  expect(readdirSync(join(folder, '.cache')).filter((name) => /building|lock/.test(name))).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.includes('other'))).toEqual(['other']);

  // This shelf has an error, which from now on ends a build.
  const settings = join(folder, 'content', 'shelf.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('onError: report', 'onError: fail'));
  const refused = await build(folder, 'dist').ended;
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('The content has an error:');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(home);
  expect(readdirSync(folder).filter((name) => name.includes('dist'))).toEqual(['dist']);

  // Whoever asks for it strictly gets no site that a host would refuse.
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('onError: fail', 'onError: report'));
  const film = join(folder, 'public', 'film.webm');
  writeFileSync(film, '');
  truncateSync(film, 40_000_000);
  const beyond = await build(folder, 'dist', '--strict').ended;
  expect(beyond.code).toBe(1);
  expect(beyond.said).toContain('this site has a largest file of 40 MB. The last site stands');
  expect(beyond.said).not.toMatch(/^ +at |It begins again/m);
  expect(readdirSync(site, { recursive: true })).toEqual(files);
});
