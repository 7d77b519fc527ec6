import { asciiLetters } from '../words/plainLetters.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { smallWords } from '../words/smallWords.ts';
import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { personName } from '../people/personName.ts';

const emptyWords = new Set([...smallWords, 'which', 'who']);

/**
 * A key as people write them: `bekkers2023fast`, family name, year, first telling word of the title; ASCII letters and
 * digits, in lower case. What is unknown is left out: `fast2023` without authors, `fast` without a year as well.
 */
export function citationKey(paper: Citable): string {
  const [first] = paper.authors;
  const name = first === undefined ? undefined : personName(first);
  const family = name === undefined ? '' : (name.literal ?? `${name.particle}${name.family}`);
  const words = paper.title.split(/[\s:,;./—–]+/).map(asciiLetters);
  const word = words.find((candidate) => candidate !== '' && !emptyWords.has(candidate)) ?? '';
  const who = asciiLetters(family).slice(0, 24);
  const year = issued(paper)?.year ?? '';
  const key = who === '' ? `${word.slice(0, 24)}${year}` : `${who}${year}${word.slice(0, 24)}`;
  return /[a-z]/.test(key) ? key : asciiLetters(paper.id) || 'paper';
}

/**
 * A key for each paper, in the order given, no two alike. Where several would share one, the earliest by date keeps it
 * and the later ones get a letter, so that adding a newer paper renames no older one.
 */
export function citationKeys(papers: readonly Citable[]): string[] {
  const wanted = papers.map((paper) => paper.key ?? citationKey(paper));
  const order = [...papers.keys()].sort((a, b) => byAge(papers[a], papers[b]) || a - b);
  const used = new Set(wanted);
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const keys: string[] = [];
  for (const index of order) {
    const base = wanted[index] ?? '';
    let key = base;
    while (given.has(key) || (key !== base && used.has(key))) {
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      key = `${base}${letters(count)}`;
    }
    given.add(key);
    keys[index] = key;
  }
  return keys;
}

function byAge(a: Citable | undefined, b: Citable | undefined): number {
  return byCodeUnit(a?.date ?? '', b?.date ?? '') || byCodeUnit(a?.id ?? '', b?.id ?? '');
}

/** 1 → b, 25 → z, 26 → ba: the bare key stands for "a". */
function letters(count: number): string {
  const rest = Math.floor(count / 26);
  return `${rest === 0 ? '' : letters(rest)}${String.fromCharCode(97 + (count % 26))}`;
}
