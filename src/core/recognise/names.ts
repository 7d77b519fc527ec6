import type { Name, Span } from '../paper.ts';
import type { FoundAcronym } from './acronyms.ts';
import { cuedNames } from './cuedNames.ts';
import { acronymIntroduced } from './introducedAcronyms.ts';
import { isOfOthers } from './introducing.ts';
import { knownBefore } from './knownBefore.ts';
import { isGeneric, isNameLike, nameWord } from './nameShape.ts';
import { nameFromTitleWords, titleName, titlePrefix } from './titleNames.ts';

interface Found {
  name: string;
  start: number;
}

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
  const found: Found[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.abstract.slice(start, end);
    if (isOfOthers(sentence)) continue;
    for (const { name, at } of cuedNames(sentence)) found.push({ name, start: start + at });
    for (const acronym of acronyms) {
      const here = acronym.span.start >= start && acronym.span.start < end;
      if (here && acronymIntroduced(text, { start, end }, acronym))
        found.push({ name: acronym.short, start: acronym.span.start });
    }
  }
  const isKnown = found.length === 0 ? () => false : knownBefore(text.abstract, sentences);
  const names = distinct(
    found.filter(({ name, start }) => !isKnown(name, start)).toSorted((a, b) => a.start - b.start),
    acronyms,
    text.abstract,
  );
  const prefix = titlePrefix(text.title);
  const main =
    prefix &&
    titleName(
      prefix,
      names.find((each) => same(each.name, prefix.name)),
      text,
      acronyms,
    );
  // "Visual Agentic Memory: …" and "we propose Visual Agentic Memory (VAM)": the one name is VAM.
  const short =
    main && names.find((each) => each.expansion !== undefined && begins(each.expansion, main.name));
  if (main && !short) {
    const others = names.filter(({ name }) => !same(name, main.name) && !same(name, prefix.word ?? ''));
    return [main, ...others];
  }
  if (names.length > 0) return names;
  const composed = nameFromTitleWords(text);
  return composed ? [composed] : [];
}

/** Each name once. "named Sub-graph Permutation Equivariant Networks (SPEN)" is SPEN, expanded. */
function distinct(found: readonly Found[], acronyms: readonly FoundAcronym[], abstract: string): Name[] {
  const names: Name[] = [];
  for (const each of found) {
    const end = each.start + each.name.length;
    const within =
      acronyms.find((acronym) => end > acronym.longSpan.start && end <= acronym.longSpan.end) ??
      bracketed(each, abstract);
    if (within && isGeneric(within.short)) continue;
    const name = within?.short ?? each.name;
    if (names.some((other) => same(other.name, name))) continue;
    const start = within?.span.start ?? each.start;
    const expansion = within ?? acronyms.find((acronym) => acronym.short === name);
    names.push({
      name,
      ...(expansion ? { expansion: expansion.long } : {}),
      span: { start, end: start + name.length },
      field: 'abstract',
    });
  }
  return names;
}

/** "Augmented Retrieval Synthesis (ARKNESS)": a short name whose letters do not spell the long one. */
function bracketed(
  { name, start }: Found,
  abstract: string,
): Pick<FoundAcronym, 'short' | 'long' | 'span'> | undefined {
  if (!name.includes(' ')) return undefined;
  const match = inBrackets.exec(abstract.slice(start + name.length, start + name.length + 45));
  const short = match?.groups?.['short'];
  if (!match || short === undefined || !isNameLike(short)) return undefined;
  const at = start + name.length + match[0].length - short.length;
  return { short, long: name, span: { start: at, end: at + short.length } };
}

const inBrackets = new RegExp(`^ \\(["“'‘]?(?<short>${nameWord})(?=["”'’]?[),])`, 'u');

/** "GMN" and "GMNs", "ProxSGD" and "Prox-SGD", "DeepPersona" and "DEEPPERSONA" are one name. */
function same(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** "Graph Mamba Networks" begins with "Graph Mamba". */
function begins(expansion: string, name: string): boolean {
  return (
    folded(expansion) === folded(name) || (name.includes(' ') && folded(expansion).startsWith(folded(name)))
  );
}

function folded(name: string): string {
  return name
    .replace(/(?<=\p{Lu})s$/u, '')
    .replaceAll(/[- ]/g, '')
    .toLowerCase();
}
