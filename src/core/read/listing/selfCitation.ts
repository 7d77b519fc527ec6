import { namesOf } from '../../people/namesOf.ts';
import type { Unit } from './units.ts';

/** How a page says that its paper is cited: what stands there before the title, and behind it. */
export interface SelfCitation {
  at: number;
  before: string;
  behind: string;
}

/** Where the page cites a paper of this title: a text with the whole title, a year and more. */
export function selfCitation(units: readonly Unit[], title: string): SelfCitation | undefined {
  const plain = folded(title);
  if (plain.length < shortest) return undefined;
  let found: SelfCitation | undefined;
  for (const [at, { text }] of units.entries()) {
    if (text.length < title.length + 12 || text.length > title.length + 900) continue;
    const start = folded(text).indexOf(plain);
    if (start < 0) continue;
    const [before, behind] = [text.slice(0, start), text.slice(start + plain.length)];
    if (!year.test(before + behind)) continue;
    // "Graphical abstract: …" cites nothing; one that names people says most.
    if (!found || (!/\p{Lu}\p{Ll}/u.test(found.before) && /\p{Lu}\p{Ll}/u.test(before)))
      found = { at, before, behind };
  }
  return found;
}

/** Tells how often a title stands on its page beside `at`, alone or within a text; a few letters stand anywhere. */
export function echoesIn(units: readonly Unit[]): (at: number) => number {
  const all = units.map(({ text }) => (text.length < 1500 ? folded(text) : ''));
  return (at) => {
    const plain = all[at] ?? '';
    if (plain.length < shortest) return 0;
    let count = 0;
    for (const [other, text] of all.entries()) if (other !== at && text.includes(plain)) count += 1;
    return count;
  };
}

/** The year in which the paper came out, as its citation has it. */
export function citedYear({ before, behind }: SelfCitation): string | undefined {
  return (inBrackets.exec(before) ??
    inBrackets.exec(behind) ??
    year.exec(before) ??
    year.exec(behind))?.[0].replace(/\D/g, '');
}

/** The words of the names of those who are cited. */
export function citedWords({ before }: SelfCitation): ReadonlySet<string> {
  return new Set(before.toLowerCase().match(/[\p{L}\p{M}’'-]{2,}/gu));
}

/** Its authors, where nothing else of the page names them. */
export function citedAuthors({ before }: SelfCitation): string[] {
  const names = before
    .replace(/^[\p{L} ]{3,30}: ?/u, '')
    .replace(/(?<![\s(.,“"])[\s(.,“"]*(?:\(?(?:19|20)\d\d.*)?$/su, '');
  return /\p{Lu}\p{Ll}/u.test(names) ? namesOf(names) : [];
}

const shortest = 16;
const inBrackets = /\((?:19|20)\d\d[a-z]?(?:, [\p{L} \d]{3,15})?\)/u;
const year = /(?<![\d/.–-])(?:19|20)\d\d(?![\d/–-])/;

function folded(text: string): string {
  return text.toLowerCase().replace(/[†*.]$/, '');
}
