import { Session } from 'node:inspector';
import type { Drive } from './drives.ts';
import { growth } from './growth.ts';
import { filesOf, functionsIn, type Offered, root } from './sources.ts';
import { type Repeated, texts } from './texts.ts';
import type { Probe } from './worker.ts';

/** What an exported function may be asked with, when all it needs is one of these. */
const isText = /^(?:(?:readonly )?string\[\]|string(?: \| undefined)?)$/;
const isPlain = /^(?:number|boolean|Notation)$/;
/** The parsers of Markdown are slow by themselves; `shownTree` counts first, and refuses what would take them long. */
const guarded = new Set(['parseMdx', 'treeOfMarkdown', 'phraseIndex']);
/** Sound inputs a reader is given before all is probed, fewer where it costs more. */
const MOST = 200;
const offered = functionsIn(filesOf('src/{core,index/code}/**/*.ts'));
const untold: string[] = [];

/**
 * A probe for every function that texts alone can call, and for every drive; `seen` names the functions that neither
 * calls, by what the engine counted while each drive ran once.
 */
export async function probes(): Promise<Probe[]> {
  const count = counting();
  const { drives } = (await import('./drives.ts')) as { drives: readonly Drive[] };
  const { formats } = await import('#core/read/readSource.ts');
  const { readers } = await import('../../scripts/bench/fuzz/readers.ts');
  // What the fuzzer damages is sound before, and of every kind that is read.
  for (const { name, seeds, read, cost = 1 } of readers)
    if (!formats.some((format) => format.name === name))
      for (const seed of seeds.slice(0, Math.ceil(MOST / cost))) await read(seed.slice(0, 60_000));
  for (const { run } of drives)
    for (const text of [
      'A walk on trees (WT) with $x$ at https://a.org/b 5% faster. ',
      '[a](b) and <b>{1}</b>',
    ])
      await run(text);
  const called = count();
  const direct = offered.filter((each) => takesTexts(each) && !guarded.has(each.name));
  untold.push(
    ...offered
      .filter((each) => !direct.includes(each) && !called.has(`${each.file} ${each.name}`))
      .map(({ file, name }) => `${file} ${name}`),
  );
  return [...(await Promise.all(direct.map(probeOf))), ...drives.map(probeOfDrive)];
}

export function seen(): readonly string[] {
  return untold;
}

function takesTexts({ parameters }: Offered): boolean {
  const needed = parameters.filter(({ optional }) => !optional);
  return (
    (needed.some(({ type }) => isText.test(type)) || parameters.some(({ type }) => type === 'string')) &&
    needed.every(({ type }) => isText.test(type) || isPlain.test(type))
  );
}

async function probeOf({ file, name, parameters }: Offered): Promise<Probe> {
  const module = (await import(`${root}/${file}`)) as Record<string, (...given: unknown[]) => unknown>;
  const run = module[name] ?? (() => undefined);
  const needed = parameters.filter(({ optional, type }, at) => !optional || (at === 0 && type === 'string'));
  const places = needed.flatMap(({ type }, at) => (isText.test(type) ? [at] : []));
  const notations = needed.some(({ type }) => type === 'Notation') ? ['tex', 'latex', 'markdown'] : ['none'];
  const ways = places.flatMap((place) => notations.map((notation) => ({ place, notation })));
  return {
    what: `${file} ${name}`,
    run: async () => {
      for (const text of texts) {
        for (const { place, notation } of ways) {
          const given = (size: number): unknown[] =>
            needed.map(({ type }, at) =>
              at === place ? asked(type, text, size) : type === 'Notation' ? notation : usual(type),
            );
          const slow = await growth(given, (all) => run(...all), 6400);
          if (slow) return { ...slow, given: text.what };
        }
      }
      return undefined;
    },
  };
}

function asked(type: string, { make }: Repeated, size: number): string | string[] {
  return type.includes('[]') ? (make(size).match(/[^]{1,8}/g) ?? []) : make(size);
}

function usual(type: string): unknown {
  if (type.includes('[]')) return ['word'];
  return type.startsWith('string') ? 'word' : type === 'number' ? 1 : true;
}

function probeOfDrive({ what, run, isCheap }: Drive): Probe {
  return {
    what,
    run: async () => {
      // A way through the core takes some milliseconds for an empty text: so each takes an eighth of the texts, each another one.
      for (const text of texts.filter((_text, at) => isCheap || at % 8 === what.length % 8)) {
        const slow = await growth(text.make, run, 6400);
        if (slow) return { ...slow, given: text.what };
      }
      return undefined;
    },
  };
}

/** Counts calls from now on; the result names the functions that were called. */
function counting(): () => Set<string> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return () => {
    const called = new Set<string>();
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      for (const { url, functions } of result) {
        const file = /\/(src\/.*)$/.exec(url)?.[1];
        for (const { functionName, ranges } of functions)
          if (file !== undefined && (ranges[0]?.count ?? 0) > 0) called.add(`${file} ${functionName}`);
      }
    });
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
    return called;
  };
}
