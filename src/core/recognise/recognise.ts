import type { Acronym, Claim, Name, Span } from '../paper.ts';
import { findAcronyms } from './acronyms.ts';
import { findClaims } from './claims.ts';
import { findContribution } from './contribution.ts';
import { findLinks, type FoundLink } from './links.ts';
import { findNames } from './names.ts';

export interface Recognisable {
  /** Plain renderings, repaired, maths as Unicode. */
  title: string;
  abstract: string;
  /** The abstract's sentences, in order. */
  sentences: readonly Span[];
}

/** What a text says of itself. Every span counts in the abstract (a name's: in its `field`) and is verbatim. */
export interface Recognised {
  links: FoundLink[];
  names: Name[];
  acronyms: Acronym[];
  claims: Claim[];
  contribution?: Span;
}

/** Reads links, names, acronyms, claimed numbers and the contribution out of an abstract. */
export function recognise({ title, abstract, sentences }: Recognisable): Recognised {
  const acronyms = findAcronyms(abstract);
  const names = findNames({ title, abstract }, sentences, acronyms);
  const main = names.find((name) => name.field === 'abstract')?.span ?? withoutEdition(names[0], abstract);
  const contribution = findContribution(abstract, sentences, main);
  return {
    links: findLinks(abstract),
    names,
    acronyms: acronyms.map(({ short, long, span }) => ({
      short,
      long,
      span,
      uses: acronymUses(short, abstract, span.end),
    })),
    claims: findClaims(abstract, sentences),
    ...(contribution ? { contribution } : {}),
  };
}

/** "ChatGPT4PCG 2" of the title is "the second ChatGPT4PCG competition" in the abstract. */
function withoutEdition(name: Name | undefined, abstract: string): Span | undefined {
  const word = /^(\S+) [vV]?\d/.exec(name?.name ?? '')?.[1];
  const start = word === undefined ? -1 : abstract.indexOf(word);
  return word === undefined || start < 0 ? undefined : { start, end: start + word.length };
}

/** Where an acronym stands after `from` as a word of its own, with or without a plural's s: "GNN" is in "GNNs", not in "HGNN" or "GNN+". */
export function acronymUses(short: string, text: string, from: number): Span[] {
  const term = /[A-Z\d]s$/.test(short) ? short.slice(0, -1) : short;
  const uses: Span[] = [];
  for (let start = text.indexOf(term, from); start >= 0; start = text.indexOf(term, start + term.length)) {
    if (wordBefore.test(text.slice(Math.max(0, start - 2), start))) continue;
    const after = start + term.length;
    const end = [text[after] === 's' ? after + 1 : after, after].find(
      (each) => !wordAfter.test(text.slice(each, each + 2)),
    );
    if (end !== undefined) uses.push({ start, end });
  }
  return uses;
}

const wordBefore = /[\p{L}\p{N}-]$/u;
const wordAfter = /^[\p{L}\p{N}+]/u;
