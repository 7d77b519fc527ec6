import { type Finding, finding } from '../findings/finding.ts';
import { countLines } from './countLines.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import type { Line } from './lines.ts';
import { type Anchor, anchorsOf, weakAnchorsOf } from './listing/abstracts.ts';
import { addFacts, noFacts } from './listing/facts.ts';
import { withLabelValues } from './listing/labelValues.ts';
import { onePaper } from './listing/onePaper.ts';
import { pageLines } from './listing/pageLines.ts';
import { type Entry, papersOf } from './listing/papers.ts';
import { withoutMark } from './listing/partMarks.ts';
import { isOwnSentence, ofThePage } from './listing/roleSigns.ts';
import { isAside, type Signed, signed } from './listing/signs.ts';
import { signAnchors } from './listing/signAnchors.ts';
import { referencePapers } from './listing/referencePapers.ts';
import { sharedMarks } from './listing/sharedMarks.ts';
import { type WithPages, sharedPages } from './listing/sharedPages.ts';
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
    const unmarked = {
      title: sharedMarks(entries.map(({ title }) => units[title ?? -1]?.text ?? '')),
      abstract: sharedMarks(entries.map(({ abstract }) => units[abstract?.first ?? -1]?.text ?? '')),
    };
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
  const anchors = anchorsOf(units);
  const signs = anchors.length < 3 ? signAnchors(units) : [];
  // "JSTOR is part of ITHAKA, a not-for-profit organization." below papers without abstracts.
  const [start, end] = [signs[0]?.first ?? 0, signs.at(-1)?.last ?? 0];
  const isAmong = anchors.some(({ first, last }) => first > start && last < end);
  const isOfSigns = signs.length > 2 * anchors.length && !isAmong;
  const found = isOfSigns ? signs : anchors.length > 0 ? anchors : weakAnchorsOf(units);
  return { units, entries: papersOf(units, found) };
}

interface Page {
  file: string;
  entries: readonly Entry[];
  units: readonly Signed[];
  /** Some paper of the file has an abstract. */
  hasAbstracts: boolean;
  unmarked: Record<'title' | 'abstract', (text: string) => string>;
  parted: WithPages;
  reading: Reading;
  kinds: Map<number, 'record' | 'lost'>;
}

function readEntry(entry: Entry, page: Page): void {
  const { file, units, hasAbstracts, unmarked, parted, reading, kinds } = page;
  const { abstract: anchor } = entry;
  const title = units[entry.title ?? -1];
  const prose = anchor ? units.slice(anchor.first, anchor.last + 1) : [];
  const first = title ?? prose[0];
  if (!first) return;
  const place = { file, line: first.lines[0]?.number ?? 1 };
  const account = (unit: Signed, kind: 'record' | 'lost') => {
    for (const line of unit.lines) kinds.set(line.number, kind);
  };
  const lose = (told: Finding) => {
    reading.findings.push(told);
    reading.rejected += 1;
    for (const unit of title ? [title, ...prose] : prose) account(unit, 'lost');
  };
  const abstract = withoutMark('abstract', unmarked.abstract(paragraphsOf(units, anchor)));
  if (!title) {
    // "This message was sent to you because …" at the foot of a mail.
    if (entry === page.entries[0] || entry === page.entries.at(-1)) {
      if (page.entries.length > 1 && ofThePage.test(abstract)) return;
    }
    lose(finding('listing-abstract-alone', place, { start: abstract.slice(0, 100) }));
    return;
  }
  const facts = noFacts();
  const used = entry.facts.filter(({ at, role }) => {
    const unit = units[at];
    return unit && !isAside(unit) && addFacts(unit.text, role, facts, unit.signs.names);
  });
  if (entry.authors) facts.authors = entry.authors;
  if (facts.date === undefined && entry.year !== undefined) facts.year = entry.year;
  if (hasAbstracts && prose.length === 0 && facts.authors.length === 0) {
    lose(finding('listing-title-alone', place, { start: title.text }));
    return;
  }
  const { title: name, pages } = parted(unmarked.title(title.text));
  const fields = {
    ...(pages === undefined ? {} : { pages }),
    ...facts,
    title: withoutMark('title', name),
    abstract,
  };
  const { record, findings } = recordOfFields(fields, { place, notation: 'tex', start: title.text });
  reading.findings.push(...findings.slice(0, record ? undefined : -1));
  if (!record) {
    lose(findings.at(-1) ?? finding('title-missing', place, { start: title.text }));
    return;
  }
  if (entry.isDoubtful) reading.findings.push(finding('listing-doubtful', place, { start: title.text }));
  reading.records.push(record);
  for (const unit of [title, ...prose, ...used.map(({ at }) => units[at])]) if (unit) account(unit, 'record');
}

function paragraphsOf(units: readonly Signed[], anchor: Anchor | undefined): string {
  if (!anchor) return '';
  const begins = new Set(anchor.paragraphs);
  let text = '';
  for (let at = anchor.first; at <= anchor.last; at += 1)
    text += `${text === '' ? '' : begins.has(at) ? '\n\n' : ' '}${units[at]?.text ?? ''}`;
  return text;
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
