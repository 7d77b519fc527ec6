import { labelOf } from '../labelled/labelOf.ts';
import { type Anchor, proseScore } from './abstracts.ts';
import { type Entry, papersOf } from './papers.ts';
import { isOwnSentence } from './roleSigns.ts';
import { sectionOf } from './sections.ts';
import { sharedPart, wordStems } from './sharedWords.ts';
import type { Signed } from './signs.ts';

/**
 * The paper of a page that shows one, as publishers and archives do: its abstract is headed by that word, its title and
 * authors stand above. What is below is labelled, or of the page: a second language, "Funding", "References". Undefined
 * when the page may show several.
 */
export function onePaper(units: readonly Signed[]): Entry | undefined {
  const marks = [...units.keys()].filter((at) => isAbstractHead(units, at));
  const [mark = -1] = marks;
  const names = marks.map((at) => headOf(units[at]));
  if (mark < 1 || new Set(names).size < names.length) return undefined;
  const abstract = abstractAt(units, mark);
  if (units.slice(0, mark).some((unit) => unit.length > 200 && isProse(unit))) return undefined;
  const entry = papersOf(units.slice(0, abstract.last + 1), [abstract]).at(-1);
  if (entry) entry.title = titleAt(units, abstract, entry.title);
  const title = units[entry?.title ?? -1];
  if (!entry || !title) return undefined;
  const people = new Set(entry.facts.flatMap(({ at }) => units[at]?.signs.names?.names ?? []));
  if (hasOther(units, abstract.last + 1, people)) return undefined;
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

/** The place of the title: what shares no word with the abstract is none where another line shares many. */
function titleAt(units: readonly Signed[], { first, last }: Anchor, found: number | undefined) {
  const stems = wordStems(
    units
      .slice(first, last + 1)
      .map(({ text }) => text.slice(0, 1500))
      .join(' '),
  );
  const share = (at: number) => sharedPart(wordStems(units[at]?.text.slice(0, 400) ?? ''), stems);
  if (found === undefined || share(found) > 0.15) return found;
  let best = found;
  for (const [at, { signs, length }] of units.slice(0, first).entries())
    if (
      length > 14 &&
      signs.form !== 'names' &&
      signs.known === undefined &&
      share(at) > Math.max(0.3, share(best))
    )
      best = at;
  return best;
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

/** "Abstract" above a text, or "Abstract: …"; a word of a menu heads nothing. */
function isAbstractHead(units: readonly Signed[], at: number): boolean {
  const unit = units[at];
  const label = unit ? labelOf(unit.text) : undefined;
  if (label?.tag !== 'abstract') return false;
  const text = label.value === '' ? units[at + 1] : unit;
  return text !== undefined && text.length > 60 && (text.endsSentence || text.length > 150);
}

function headOf(unit: Signed | undefined): string {
  return (unit?.text.slice(0, 20) ?? '').toLowerCase().replace(/[^\p{L}\p{M}].*$/u, '');
}

/** The abstract below its head, or behind it, with its further paragraphs. */
function abstractAt(units: readonly Signed[], mark: number): Anchor {
  const first = labelOf(units[mark]?.text ?? '')?.value === '' ? mark + 1 : mark;
  const paragraphs = [first];
  let last = first;
  for (let at = first + 1; at < units.length; at += 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (!unit) break;
    const section = sectionOf(unit.text);
    if (section?.alone === true && next && isProse(next)) at += 1;
    else if (!section && !isProse(unit)) break;
    paragraphs.push(section?.alone === true ? at - 1 : at);
    last = at;
  }
  return { first, last, paragraphs };
}

function isProse(unit: Signed): boolean {
  return (
    proseScore(unit) > 0 &&
    isOwnSentence(unit) &&
    labelOf(unit.text) === undefined &&
    unit.signs.form !== 'names'
  );
}

/** Whether a further paper stands behind the abstract: other names, or a title and a text that says the same. */
function hasOther(units: readonly Signed[], start: number, people: ReadonlySet<string>): boolean {
  for (let at = start; at + 1 < units.length; at += 1) {
    const [unit, next, third] = [units[at], units[at + 1], units[at + 2]];
    if (!unit || !next) break;
    if (unit.length < 25 || unit.endsSentence || unit.signs.form !== 'line') continue;
    const names = next.signs.form === 'names' ? (next.signs.names?.names ?? []) : [];
    const text = names.length > 0 ? third : next;
    if (!text || text.length < 240 || !isProse(text)) continue;
    if (names.some((name) => people.has(name))) continue;
    if (names.length > 0 || sharedPart(wordStems(unit.text), wordStems(text.text)) > 0.4) return true;
  }
  return false;
}

const titleTags = new Set(['title', 'abstract', 'authors', 'speakers']);

/** Whether a unit beside title, authors and abstract says something of the paper: behind a label, as a date, or citing it. */
function isFact(unit: Signed, tag: string | undefined, isAbove: boolean, title: Signed): boolean {
  if (tag !== undefined) return !titleTags.has(tag);
  if (unit.signs.known?.what === 'date') return /\d{4}/.test(unit.text);
  return isAbove ? unit.signs.hasId : unit.length > title.length && unit.text.includes(title.text);
}
