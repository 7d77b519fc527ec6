import { labelOf } from '../labelled/labelOf.ts';
import type { Anchor } from './abstracts.ts';
import { abstractAt, isAbstractHead, isProse } from './headedAbstract.ts';
import { type Entry, papersOf } from './papers.ts';
import { sharedPart, wordStems } from './sharedWords.ts';
import type { Signed } from './signs.ts';

/**
 * The paper of a page that shows one, as publishers and archives do: its abstract is headed by that word, its title and
 * authors stand above. What is below is labelled, or of the page: a second language, "Funding", "References". Undefined
 * when the page may show several.
 *
 * @param list the papers of the page, read as a list
 */
export function onePaper(units: readonly Signed[], list: readonly Entry[]): Entry | undefined {
  const marks = [...units.keys()].filter((at) => isAbstractHead(units, at));
  const [mark = -1] = marks;
  const names = marks.map((at) => headOf(units[at]));
  if (mark < 1 || new Set(names).size < names.length || hasLabelTwice(units)) return undefined;
  const abstract = abstractAt(units, mark);
  if (units.slice(0, mark).some((unit) => unit.length > 200 && isProse(unit))) return undefined;
  const entry = papersOf(units.slice(0, abstract.last + 1), [abstract]).at(-1);
  if (entry) entry.title = titleAt(units, abstract, entry.title);
  const title = units[entry?.title ?? -1];
  if (!entry || !title) return undefined;
  const others = list.filter((other) => other.abstract && other.abstract.last > abstract.last);
  if (others.some((other) => mayBePaper(units, other, title.text))) return undefined;
  const authors = authorsAt(units, entry.title ?? 0, mark);
  entry.facts = entry.facts.filter(({ at, role }) => role !== 'authors' && !authors.includes(at));
  entry.facts.unshift(...authors.map((at) => ({ at, role: 'authors' as const })));
  const known = new Set(entry.facts.map(({ at }) => at));
  let hasKeywords = false;
  for (const [at, unit] of units.entries()) {
    const tag = labelOf(unit.text)?.isKnown === true ? labelOf(unit.text)?.tag : undefined;
    // Those of a second language follow.
    const isMore = tag === 'keywords' && hasKeywords;
    hasKeywords ||= tag === 'keywords';
    if (isMore) entry.facts = entry.facts.filter((fact) => fact.at !== at);
    else if (!known.has(at) && (at < mark || at > abstract.last) && isFact(unit, tag, at < mark, title))
      entry.facts.push({ at, role: 'other' });
  }
  return { ...entry, isDoubtful: false };
}

/**
 * The place of the title: another line whose words the abstract takes up far more than those of the one found. "Code Of
 * Ethics: I acknowledge …" is never it.
 */
function titleAt(units: readonly Signed[], abstract: Anchor, found: number | undefined) {
  if (found === undefined) return undefined;
  const stems = wordStems(textOf(units, abstract));
  const shares = units.slice(0, abstract.first).map(({ text: line, endsSentence, signs, length }, at) => {
    const isSaid = endsSentence && labelOf(line) !== undefined;
    const isNone = length < 15 || signs.form === 'names' || signs.known !== undefined;
    return isSaid || (isNone && at !== found) ? 0 : sharedPart(wordStems(line.slice(0, 400)), stems);
  });
  const most = Math.max(...shares);
  return most > 0.3 && most > (shares[found] ?? 0) + 0.3 ? shares.indexOf(most) : found;
}

/**
 * Where the authors stand between title and abstract: behind their label, else in the line below the title or the first of
 * several names, with the lines that go on with it, else in all lines of one name.
 */
function authorsAt(units: readonly Signed[], title: number, mark: number): number[] {
  const places = Array.from({ length: mark - title - 1 }, (_, at) => title + 1 + at);
  const behindLabel = places.find((at) => labelOf(units[at]?.text ?? '')?.tag === 'authors');
  const namesAt = (at: number) => units[at]?.signs.names?.names ?? [];
  if (behindLabel !== undefined && namesAt(behindLabel).length > 0) return [behindLabel];
  const several = places.find((at) => namesAt(at).length > 1);
  const first = namesAt(title + 1).length > 0 ? title + 1 : (several ?? mark);
  if (namesAt(first).length < 2)
    return places.filter((at) => namesAt(at).length === 1 && units[at]?.signs.known === undefined);
  let last = first;
  while (/[,;]$/.test(units[last]?.text ?? '') && namesAt(last + 1).length > 0) last += 1;
  return places.filter((at) => at >= first && at <= last);
}

/** "Keywords: …" and "Keywords: …": two papers. In a wrapped text labels may stand within a unit. */
function hasLabelTwice(units: readonly Signed[]): boolean {
  const seen = new Set<string>();
  for (const { text } of units.flatMap(({ lines }) => lines)) {
    const label = /[:：]/.test(text.slice(0, 40)) ? labelOf(text.slice(0, 80)) : undefined;
    if (!label || label.value === '' || (label.tag !== 'abstract' && label.tag !== 'keywords')) continue;
    const head = text.toLowerCase().slice(0, 9);
    if (seen.has(head)) return true;
    seen.add(head);
  }
  return false;
}

function headOf(unit: Signed | undefined): string {
  return /^[\p{L}\p{M}]*/u.exec((unit?.text.slice(0, 20) ?? '').toLowerCase())?.[0] ?? '';
}

/**
 * Whether what was read as a paper of a list may be one: names stand below its title, or its title is long or says what
 * its text says, which does not cite the paper of the page. "Name Change Policy" with its text does none of that.
 */
function mayBePaper(units: readonly Signed[], { title, abstract, facts }: Entry, own: string): boolean {
  const unit = units[title ?? -1];
  if (!unit || !abstract || title === undefined) return false;
  const hasNames = facts.some(
    ({ at }) => at > title && at < abstract.first && (units[at]?.signs.names?.names.length ?? 0) > 1,
  );
  if (hasNames) return true;
  const text = textOf(units, abstract);
  // Chinese and Japanese titles are short.
  if (unit.length < (/[\u3040-\u9fff]/.test(unit.text) ? 15 : 25) || text.includes(own)) return false;
  return (unit.length > 50 && !unit.endsSentence) || sharedPart(wordStems(unit.text), wordStems(text)) > 0.2;
}

function textOf(units: readonly Signed[], { first, last }: Anchor): string {
  return units.slice(first, last + 1).reduce((all, { text }) => `${all} ${text.slice(0, 1500)}`, '');
}

const titleTags = new Set(['title', 'abstract', 'authors', 'speakers']);

/** Whether a unit beside title, authors and abstract says something of the paper: behind a label, as a date, or citing it. */
function isFact(unit: Signed, tag: string | undefined, isAbove: boolean, title: Signed): boolean {
  if (tag !== undefined) return !titleTags.has(tag);
  if (unit.signs.known?.what === 'date') return /\d{4}/.test(unit.text);
  return isAbove ? unit.signs.hasId : unit.length > title.length && unit.text.includes(title.text);
}
