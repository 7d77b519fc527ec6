import { type Finding, finding } from '../findings/finding.ts';
import { countLines } from './countLines.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import type { Line } from './lines.ts';
import { cutsOf, withShownAbstracts } from './listing/cuts.ts';
import { withLabelValues } from './listing/labelValues.ts';
import { onePaper } from './listing/onePaper.ts';
import { pageLines } from './listing/pageLines.ts';
import { type Entry, papersOf } from './listing/papers.ts';
import { readEntry, unmarkedIn } from './listing/readEntry.ts';
import { isOwnSentence } from './listing/roleSigns.ts';
import { type Signed, signed } from './listing/signs.ts';
import { referencePapers } from './listing/referencePapers.ts';
import { sharedPages } from './listing/sharedPages.ts';
import { withoutFoot } from './listing/withoutFoot.ts';
import { type Unit, unitsOf } from './listing/units.ts';
import { withoutMailHead } from './listing/withoutMailHead.ts';

/** A page of papers as pasted from a browser: titles, abstracts and facts, in an order that repeats, among the page's furniture. */
export const listing: Format = {
  name: 'listing',
  surest: 0.75,

  claims(_file, head) {
    if (isOfTinyLines(head)) return 0;
    // The last line of the head may be cut off, which harms no abstract.
    const { units, entries, surely } = partsOf(head);
    if (surely !== undefined) return surely;
    const whole = entries.filter(
      ({ title, abstract }) => title !== undefined && abstract && !abstract.isSign,
    );
    const alone = entries.filter(({ title }) => title === undefined);
    const length = (at: number) => units[at]?.text.length ?? 0;
    const prose = whole.reduce((sum, { abstract }) => {
      let all = sum;
      for (let at = abstract?.first ?? 0; abstract && at <= abstract.last; at += 1) all += length(at);
      return all;
    }, 0);
    if (whole.length === 0) return entries.length > 1 && entries[0]?.abstract ? 0.3 : 0;
    // Beside short beginnings of abstracts, pages of results show more of themselves than of the papers.
    const withFacts = whole.filter(({ facts }) => facts.some(({ at }) => isAnchor(units[at]))).length;
    const least = withFacts > 1 && withFacts >= whole.length * 0.7 ? 10 : 3;
    return whole.length >= alone.length && prose * least > head.length ? 0.6 : 0;
  },

  read(file, text) {
    const { units, entries } = partsOf(text);
    const reading = emptyReading('listing');
    const kinds = new Map<number, 'record' | 'lost'>();
    const unmarked = unmarkedIn(units, entries);
    const parted = sharedPages(entries.flatMap(({ title }) => units[title ?? -1]?.text ?? []));
    const hasAbstracts = entries.some(({ abstract }) => abstract && !abstract.isSign);
    for (const entry of entries)
      readEntry(entry, { file, entries, units, hasAbstracts, unmarked, parted, reading, kinds });
    const guessed: Line[] = [];
    for (const unit of units)
      for (const line of unit.lines)
        if (!kinds.has(line.number) && setAside(unit, line, reading)) guessed.push(line);
    reading.findings.push(...tellGuessed(file, guessed));
    return { ...reading, lines: countLines(text, (line) => kinds.get(line) ?? 'furniture') };
  },
};

/** Thousands of lines of a few letters each are nobody's page, and each would be weighed against all others. */
function isOfTinyLines(head: string): boolean {
  const lines = head.match(/[^\r\n]+/g)?.length ?? 0;
  return lines > 2500 && lines * 16 > head.length;
}

/** Whether a line tells that a paper is there: its authors, an id. */
function isAnchor(unit: Signed | undefined): boolean {
  return unit !== undefined && (unit.signs.form === 'names' || unit.signs.hasId);
}

function partsOf(text: string): { units: Signed[]; entries: Entry[]; surely?: number } {
  const whole = withLabelValues(unitsOf(withoutMailHead(pageLines(text))));
  const page = listOf(whole);
  const one = onePaper(page.units, page.entries);
  if (one) return { units: page.units, entries: [one], surely: 0.75 };
  const references = referencePapers(whole);
  if (references) return { ...references, surely: 0.72 };
  return { units: page.units, entries: withoutFoot(page.units, page.entries) };
}

function listOf(whole: readonly Unit[]): { units: Signed[]; entries: Entry[] } {
  const units = signed(whole);
  return { units, entries: withShownAbstracts(units, papersOf(units, cutsOf(units))) };
}

/** Puts a line to the furniture; whether only its surroundings say that it is that. */
function setAside(unit: Signed, { number, text }: Line, reading: Reading): boolean {
  const { known, repeated, label, form, names } = unit.signs;
  const isKnown = known !== undefined || repeated > 1 || label !== undefined || form !== 'line';
  const what =
    known?.what ??
    (names ? 'authors' : repeated > 1 ? 'repeated line' : label !== undefined ? 'label' : 'unknown');
  reading.furniture.push({ line: number, text: text.slice(0, 200), what });
  return !isKnown || isOwnSentence(unit);
}

/** What tells once a file of the lines that may be no furniture. */
function tellGuessed(file: string, guessed: readonly Line[]): Finding[] {
  const [first] = guessed;
  if (!first) return [];
  const lines = guessed.slice(0, mostQuoted).map(({ text }) => `"${text.slice(0, 60)}"`);
  if (guessed.length > mostQuoted) lines.push('…');
  const values = { count: guessed.length, lines };
  return [finding('listing-furniture-guessed', { file, line: first.number }, values)];
}

const mostQuoted = 4;
