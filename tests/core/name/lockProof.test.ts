import { describe, expect, it } from 'vitest';
import { readLock, writeLock } from '#core/name/lock.ts';
import { makeShelf, type Shelf } from '#core/shelf.ts';
import { contentOf, shelfOf } from '../shelfOf.ts';
import { generatedFiles, generatedPapers, randomFrom } from '../generatedShelf.ts';

const papers = Object.fromEntries(generatedFiles(generatedPapers(12)).map(({ file, text }) => [file, text]));
const lock = shelfOf(papers).lock;
// A proven lock that differs from what these papers would get afresh, so that a lost line shows.
const read = readLock(lock);
const proven = writeLock(new Map([...read.lock].map(([id, keys]) => [`old-${id}`, keys])), read.topics);
const idsOf = ({ papers: all }: Shelf) => all.map(({ id }) => id);
const errorsOf = ({ findings }: Shelf) =>
  findings.filter(({ severity, place }) => severity === 'error' && place.file === 'shelf.lock');
const made = (text: string) => makeShelf({ ...contentOf(papers), lock: { file: 'shelf.lock', text } });
const bytes = new TextEncoder().encode(proven);

describe('a proven lock', () => {
  const known = idsOf(made(proven));

  it('keeps every address, with nothing to tell, however its lines end', () => {
    expect(known.every((id) => id.startsWith('old-'))).toBe(true);
    for (const text of [proven, proven.replaceAll('\n', '\r\n'), `\ufeff${proven}`, `${proven}\n`]) {
      expect([idsOf(made(text)), errorsOf(made(text))]).toEqual([known, []]);
      expect(made(text).lock).toBe(proven);
    }
  });

  it('that is cut at any byte changes no address without an error, and each line that is left keeps its own', () => {
    const random = randomFrom(4);
    const cuts = [0, 1, ...Array.from({ length: 110 }, () => Math.floor(random() * bytes.length))];
    for (const cut of cuts) {
      const text = new TextDecoder().decode(bytes.subarray(0, cut));
      const after = made(text);
      const isWhole = cut >= bytes.length - 1;
      expect(errorsOf(after).length > 0, `cut at byte ${cut}`).toBe(!isWhole);
      const whole = text.split('\n').slice(0, -1);
      const left = new Set(whole.flatMap((line) => (line.startsWith('#') ? [] : [line.split(' ')[0]])));
      for (const [index, id] of known.entries())
        if (left.has(id)) expect(idsOf(after)[index], `cut at byte ${cut}`).toBe(id);
    }
  });

  it('of which any byte is changed changes no address without an error', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 120; round += 1) {
      const at = Math.floor(random() * bytes.length);
      const changed = Uint8Array.from(bytes);
      changed[at] = ((changed[at] ?? 0) + 1 + Math.floor(random() * 127)) % 128;
      const after = made(new TextDecoder().decode(changed));
      if (errorsOf(after).length === 0) expect(idsOf(after), `byte ${at}`).toEqual(known);
    }
  });

  it.each([
    ['its proof taken away', proven.replace(/# whole.*\n/, ''), 'has lost the last line'],
    ['a line taken away', proven.replace(/^old.*\n/m, ''), 'is not what its last line proves'],
    ['its first line taken away', proven.replace(/^.*\n/, ''), 'is not what its last line proves'],
    ['nothing in it', '', 'holds no address'],
    ['the end of another', `${proven}${proven.split('\n').at(-2)}\n`, 'is not what its last line proves'],
    ['marks of a merge', `<<<<<<< HEAD\n${proven}=======\n>>>>>>> b\n`, 'holds the marks of a merge'],
  ])('with %s is told, with the remedy', (_what, text, problem) => {
    const [told, ...others] = errorsOf(made(text));
    expect(told).toMatchObject({ code: 'lock-damaged' });
    expect(told?.message).toContain(problem);
    expect(told?.hint).toContain('--accept-lock');
    expect(others).toEqual([]);
  });

  it('differs by one line and the proof when a paper comes', () => {
    const more = { ...papers, 'papers/zzz.jsonl': '{"title":"A Kettle","abstract":"It boils water."}\n' };
    const after = makeShelf({ ...contentOf(more), lock: { file: 'shelf.lock', text: proven } }).lock;
    const before = new Set(proven.split('\n'));
    expect(after.split('\n').filter((line) => !before.has(line))).toEqual([
      expect.stringMatching(/^a-kettle since:1 title:\S+(?: topic:\S+)?$/),
      expect.stringMatching(/^# whole: /),
    ]);
  });
});

describe('a lock of before there were proofs', () => {
  const old = proven
    .split('\n')
    .filter((line) => !/^# (?:The last|whole)/.test(line))
    .join('\n');

  it('keeps every address and gets its proof', () => {
    expect(errorsOf(made(old))).toEqual([]);
    expect(made(old).lock).toBe(proven);
  });

  it('is told when it ends within a line', () => {
    expect(errorsOf(made(old.slice(0, -9)))[0]?.message).toContain('ends within a line');
  });
});

it('two lines of one paper, which two branches wrote, are one when they agree', () => {
  const text = '<<<<<<< a\none arxiv:1 title:a since:1\n=======\none arxiv:1 title:b since:2\n>>>>>>> b\n';
  const joined = readLock(text);
  expect([...(joined.lock.get('one') ?? [])].sort()).toEqual(['arxiv:1', 'since:1', 'title:a', 'title:b']);
  expect(joined.findings.map(({ code }) => code)).toEqual(['lock-damaged']);
});
