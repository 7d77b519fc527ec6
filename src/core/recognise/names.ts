import type { Name, Span } from '../paper.ts';
import type { FoundAcronym } from './acronyms.ts';
import { acronymIntroduced } from './introduced-acronyms.ts';
import { introducing, nameCues, type NameForm } from './name-cues.ts';
import { isCoined, isNameLike } from './name-shape.ts';
import { isGeneric } from './generic-acronyms.ts';
import { nameFromTitleWords, titlePrefix } from './title-names.ts';

/**
 * The names a paper gives to the systems, data sets and methods it introduces, the main one first:
 * the title's, else the first introduced. Names of others are left out, and so is what the text does
 * not call by a name. Each name is a verbatim stretch of its field.
 */
export function findNames(
  text: { title: string; abstract: string },
  sentences: readonly Span[],
  acronyms: readonly FoundAcronym[],
): Name[] {
  const found = new Map<string, Name>();
  const add = (name: string, start: number) => {
    const key = name.toLowerCase();
    if (!found.has(key))
      found.set(key, { name, span: { start, end: start + name.length }, field: 'abstract' });
  };
  for (const { start, end } of sentences) {
    const sentence = text.abstract.slice(start, end);
    for (const { name, at } of cuedNames(sentence)) add(name, start + at);
    for (const acronym of acronyms) {
      if (acronym.span.start < start || acronym.span.start >= end) continue;
      if (acronymIntroduced(text, { start, end }, acronym)) add(acronym.short, acronym.span.start);
    }
  }
  const names = withoutLongForms([...found.values()].sort(byPlace), acronyms);
  const first = titlePrefix(text.title);
  if (first) return [...titled(first, names, text), ...names.filter((each) => !same(each.name, first.name))];
  if (names.length > 0) return names;
  const composed = nameFromTitleWords(text);
  return composed ? [composed] : [];
}

function* cuedNames(sentence: string): Generator<{ name: string; at: number }> {
  const introduces = introducing.test(sentence);
  for (const cue of nameCues) {
    if (cue.introducing && !introduces) continue;
    for (const match of sentence.matchAll(cue.pattern)) {
      const printed = match.groups?.['name'];
      if (printed === undefined) continue;
      const name = fitting(printed, cue.form, cue.generic === 'allowed');
      if (name === undefined) continue;
      yield { name, at: match.index + match[0].lastIndexOf(printed) };
    }
  }
}

/** The part of the words found that has the form sought. */
function fitting(printed: string, form: NameForm, genericAllowed: boolean): string | undefined {
  const words = printed.split(' ');
  const first = words[0] ?? '';
  if (form === 'any') return isGeneric(first) || commonWords.test(printed) ? undefined : printed;
  if (words.length === 1) {
    if (genericAllowed ? isCoined(first) : isNameLike(first)) return first;
    return form === 'capitalised' && isCapitalised(first) ? first : undefined;
  }
  if (
    form === 'capitalised' &&
    words.every((word) => isCapitalised(word) || isCoined(word) || /^\d/.test(word))
  )
    return printed;
  // "introduces DADAO In this …": the coined word alone.
  return isNameLike(first) ? first : undefined;
}

const commonWords =
  /^(?:the|a|an|this|that|these|it|one|two|three|only|first|second|some|any|each|more|most|all|both|what|how|not|as|in|on|by|to|of|for)\b/i;
const capitalisedCommon =
  /^(?:The|A|An|This|These|We|Our|In|It|For|To|On|By|As|At|If|And|Or|No|New|Bayesian|Gaussian|Markov|Monte|Fourier|Euler|Hilbert|Riemannian|Lagrangian|Hamiltonian|Boolean|English|Chinese|German|French|European|American|Italian|Spanish|Russian|Japanese|Indian|Arabic|Latin|Greek|January|February|March|April|May|June|July|August|September|October|November|December|Figure|Table|Section|Theorem|Lemma|Chapter|Part|Appendix|Phase|Type|Class|Level|Step|Stage|Task|Problem|Property)$/;

function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]{2,}[\p{L}]*$/u.test(word) && !capitalisedCommon.test(word) && !isGeneric(word);
}

function byPlace(a: Name, b: Name): number {
  return (a.span?.start ?? 0) - (b.span?.start ?? 0);
}

function same(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/(?<=\p{Lu})s$/u, '');
  return plain(a) === plain(b);
}

/** "named Sub-graph Permutation Equivariant Networks (SPEN)" is SPEN, expanded. */
function withoutLongForms(names: readonly Name[], acronyms: readonly FoundAcronym[]): Name[] {
  const expanded: Name[] = [];
  for (const each of names) {
    const start = each.span?.start ?? 0;
    const as = acronyms.find(
      (acronym) =>
        start >= acronym.longSpan.start - 30 && start < acronym.longSpan.end && acronym.span.start > start,
    );
    const name = as?.short ?? each.name;
    if (expanded.some((other) => same(other.name, name))) continue;
    const expansion = as ?? acronyms.find((acronym) => acronym.short === name);
    expanded.push({
      name,
      ...(expansion ? { expansion: expansion.long } : {}),
      ...(as ? { span: as.span } : each.span ? { span: each.span } : {}),
      field: each.field,
    });
  }
  return expanded;
}

/** The name in the title, with its place in the abstract when it stands there too. */
function titled(
  first: { name: string; start: number; sure: boolean },
  names: readonly Name[],
  text: { abstract: string },
): Name[] {
  const introduced = names.find((each) => same(each.name, first.name));
  if (introduced) return [introduced];
  if (!first.sure) return [];
  const at = text.abstract.search(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(first.name)}(?![\\p{L}\\p{N}])`, 'u'),
  );
  if (at >= 0)
    return [{ name: first.name, span: { start: at, end: at + first.name.length }, field: 'abstract' }];
  return [
    { name: first.name, span: { start: first.start, end: first.start + first.name.length }, field: 'title' },
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
