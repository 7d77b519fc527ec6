import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { enrichShelf } from '../../../scripts/enrich/enrichShelf.ts';
import { services } from '#core/enrich/services.ts';
import { readShelf } from '#loader/readShelf.ts';

const abstract =
  'Glaciers sing at night in tones that nobody can hear, and we learn their songs from forty years of recordings made by patient people on ice.';
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
<entry><id>http://arxiv.org/abs/2401.00001v3</id><published>2024-01-05T00:00:00Z</published><title>Slow Glaciers</title>
<summary>${abstract}</summary><author><name>Ada Berger</name></author><arxiv:doi>10.1000/ex.1</arxiv:doi></entry>
<entry><id>http://arxiv.org/abs/2401.00002v1</id><published>2024-01-06T00:00:00Z</published><title>On Bees</title>
<summary>Bees.</summary><author><name>Wrong Author</name></author></entry></feed>`;
const crossref = JSON.stringify({
  message: {
    items: [
      {
        DOI: '10.1000/ex.1',
        title: ['Slow Glaciers'],
        'container-title': ['Journal of Ice'],
        type: 'journal-article',
      },
    ],
  },
});
const openAlex = JSON.stringify({
  results: [
    {
      id: 'https://openalex.org/W1',
      title: 'Orchards Remember',
      publication_date: '2023-02-03',
      authorships: [{ author: { display_name: 'Ben Lind' } }],
      abstract_inverted_index: { Other: [0], words: [1] },
    },
  ],
});

type Reply = (response: ServerResponse) => void;
const send =
  (body: string): Reply =>
  (response) =>
    void response.end(body);
const refuse =
  (status: number, headers = {}): Reply =>
  (response) =>
    void response.writeHead(status, headers).end('no');

/** Services on this machine that give these answers to each path, one after the other, the last for ever. */
async function start(replies: Record<string, Reply[]>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(path);
    const own = replies[path] ?? [refuse(404)];
    (own.length > 1 ? own.shift() : own[0])?.(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const folder = join(mkdtempSync(join(tmpdir(), 'enrich-')), 'content');
  mkdirSync(join(folder, 'papers'), { recursive: true });
  writeFileSync(
    join(folder, 'papers', 'a.jsonl'),
    [
      { title: 'Slow Glaciers', abstract, arxiv: '2401.00001' },
      { title: 'A Study of Rain', abstract: `Of rain. ${abstract}`, arxiv: '2401.00002' },
      { title: 'Orchards Remember', abstract: `Of orchards. ${abstract}` },
    ]
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
  let time = Date.UTC(2026, 10, 27);
  const waited: number[] = [];
  const run = (limit = 5000) =>
    enrichShelf({
      folder,
      services: services.map((service) => ({ ...service, origin: `http://127.0.0.1:${port}` })),
      papers: async () => (await readShelf(folder)).papers,
      asking: {
        cache: join(folder, '..', 'cache'),
        contact: 'me@example.org',
        age: 30 * 24 * 3600_000,
        limit,
        now: () => time,
        wait: (milliseconds) => {
          waited.push(milliseconds);
          time += milliseconds;
          return Promise.resolve();
        },
      },
      progress: () => undefined,
    });
  const written = () => readFileSync(join(folder, 'corrections', 'enriched.yaml'), 'utf8');
  return { folder, asked, waited, run, written };
}

test('what services know fills the gaps, one asked by what the other found, and wrong matches are told', async () => {
  const { folder, asked, run, written } = await start({
    '/api/query': [send(atom)],
    '/works': [send(crossref), send(openAlex)],
  });
  expect(await run()).toEqual({
    papers: 1,
    facts: 4,
    unmatched: [
      { title: 'A Study of Rain', service: 'arXiv', reason: 'under 2401.00002 it has "On Bees"' },
      { title: 'Orchards Remember', service: 'OpenAlex', reason: 'nothing has its title and its abstract' },
    ],
    troubles: [],
  });
  expect(asked).toEqual(['/api/query', '/works', '/works']);
  expect(written()).toContain('from: arXiv, 2026-11-27');
  expect(written()).not.toContain('Wrong Author');
  const { papers, findings } = await readShelf(folder);
  expect(papers[0]).toMatchObject({ date: '2024-01-05', doi: '10.1000/ex.1', venue: 'Journal of Ice' });
  expect(papers[0]?.authors.map(({ name }) => name)).toEqual(['Ada Berger']);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('a second run asks nothing again, and adds nothing', async () => {
  const { asked, run, written } = await start({
    '/api/query': [send(atom)],
    '/works': [send(crossref), send(openAlex)],
  });
  await run();
  const [before, count] = [written(), asked.length];
  expect(await run()).toMatchObject({ papers: 0, facts: 0 });
  expect(written()).toBe(before);
  // Only what is asked by another address, as fewer papers lack anything now.
  expect(asked.length - count).toBeLessThanOrEqual(1);
});

test('a busy service is asked again as late as it says, a cut answer once more, and each request waits for its turn', async () => {
  const { asked, waited, run } = await start({
    '/api/query': [refuse(429, { 'retry-after': '7' }), refuse(503), send(atom.slice(0, 400)), send(atom)],
    '/works': [send(crossref), send(openAlex)],
  });
  expect(await run()).toMatchObject({ papers: 1, troubles: [] });
  expect(asked.filter((path) => path === '/api/query').length).toBe(4);
  expect(waited).toContain(7000);
  expect(Math.max(...waited)).toBe(7000);
});

test('a service that does not answer is left for the next run, which goes on from there', async () => {
  const { asked, run } = await start({
    '/api/query': [() => undefined, () => undefined, () => undefined, () => undefined, send(atom)],
    '/works': [send(openAlex), send(crossref), send(openAlex)],
  });
  const first = await run(50);
  expect(first).toMatchObject({ papers: 0, troubles: [expect.stringContaining('does not answer')] });
  expect(await run()).toMatchObject({ papers: 1, troubles: [] });
  expect(asked.filter((path) => path === '/api/query').length).toBe(5);
});

test('what a curator wrote into the file stays', async () => {
  const { folder, run, written } = await start({
    '/api/query': [send(atom)],
    '/works': [send(crossref), send(openAlex)],
  });
  mkdirSync(join(folder, 'corrections'));
  const own = '# Mine\n- paper: 2401.00001\n  authors: [Somebody Else]\n';
  writeFileSync(join(folder, 'corrections', 'enriched.yaml'), own);
  await run();
  expect(written().startsWith(own)).toBe(true);
  expect(written()).not.toContain('Ada Berger');
});
