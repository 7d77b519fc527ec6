import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFurther, offlinePaths, packsOf } from '../../src/core/packs/deployment.ts';
import type { Deployment, PackEntry } from '../../src/core/packs/deployment.ts';
import { unpackPack } from '../../src/client/offline/unpackPack.ts';
import { offlineFiles } from '../../src/integrations/builtFiles.ts';
import { packSite } from '../../src/integrations/offline/packSite.ts';
import { rootBuild } from './builds.ts';

const topics: readonly string[] = ['reading', 'writing', 'counting'];

let folder: string;
let papers: { id: string; topics: { id: string }[] }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papershelf-packs-'));
  await cp(rootBuild.folder, folder, { recursive: true });
  const ids = (await readdir(join(folder, 'papers')))
    .flatMap((name) => /^(.*)\.bib$/.exec(name)?.[1] ?? [])
    .sort();
  // Of each kind some: in one topic, in two, in none.
  papers = ids.map((id, at) => ({
    id,
    topics: topics.filter((_, topic) => at % (topic + 2) === 0).map((each) => ({ id: each })),
  }));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each([
  ['a shelf that is kept whole', undefined],
  ['a shelf of which a reader chooses', 1],
])('the packs of %s', (_what, whole) => {
  const options = () => ({ papers, choices: [], ...(whole === undefined ? {} : { whole }) });
  let deployment: Deployment;

  beforeAll(async () => {
    deployment = await packSite(folder, options());
  });

  test('hold every file of the site once, byte for byte, those of the index unzipped', async () => {
    const held = new Map<string, Buffer>();
    for (const pack of deployment.packs.filter((each) => !isFurther(each)))
      for (const [path, bytes] of await filesOf(pack)) {
        expect(held.has(path), path).toBe(false);
        held.set(path, bytes);
      }
    expect([...held.keys()].sort()).toEqual(await offlineFiles(folder));
    for (const [path, bytes] of held) {
      const file = await readFile(join(folder, path));
      expect(
        bytes.equals(/^(pagefind|search)\//.test(path) && file[0] === 0x1f ? gunzipSync(file) : file),
        path,
      ).toBe(true);
    }
  });

  test('are the same when they are made again', async () => {
    const before = await readFile(join(folder, offlinePaths.worker));
    expect(await packSite(folder, options())).toEqual(deployment);
    expect(before.equals(await readFile(join(folder, offlinePaths.worker)))).toBe(true);
  });

  test('are not named in the worker, which stays small at any size', async () => {
    const worker = await readFile(join(folder, offlinePaths.worker), 'utf8');
    expect(worker.length).toBeLessThanOrEqual(10_000);
    expect(worker).toContain(deployment.version);
    expect(deployment.packs.filter(({ digest }) => worker.includes(digest.slice(0, 32)))).toEqual([]);
  });

  test('bring with a topic all its papers, and its own page', async () => {
    for (const topic of topics) {
      const chosen = packsOf(deployment, [`topic:${topic}`, `also:${topic}`]);
      const held = new Set((await Promise.all(chosen.map(filesOf))).flatMap((files) => [...files.keys()]));
      const wanted = papers
        .filter((paper) => paper.topics.some(({ id }) => id === topic))
        .map(({ id }) => `papers/${id}/index.html`);
      expect(wanted.length).toBeGreaterThan(5);
      expect(wanted.filter((path) => !held.has(path))).toEqual([]);
    }
  });
});

test('a topic brings what the topics below it bring, where it is said to be above them', async () => {
  const first = papers.map(({ id, topics: own }) => ({ id, topics: own.slice(0, 1) }));
  const { packs } = await packSite(folder, {
    papers: first,
    choices: [],
    above: new Map([['topic:writing', ['topic:counting']]]),
    whole: 1,
  });
  const brought = packs.filter(({ groups }) => groups.includes('topic:counting'));
  const held = new Set((await Promise.all(brought.map(filesOf))).flatMap((files) => [...files.keys()]));
  for (const {
    id,
    topics: [main],
  } of first) {
    const isBrought = main?.id === 'counting' || main?.id === 'writing';
    expect(held.has(`papers/${id}/index.html`), id).toBe(isBrought);
  }
});

async function filesOf(pack: PackEntry): Promise<Map<string, Buffer>> {
  const bytes = await readFile(join(folder, offlinePaths.pack(pack)));
  expect(bytes.length).toBe(pack.bytes);
  const { files, body } = await unpackPack(new Uint8Array(bytes));
  let at = 0;
  return new Map(
    files.map(([path, length]) => {
      at += length;
      return [path, Buffer.from(body.subarray(at - length, at))];
    }),
  );
}
