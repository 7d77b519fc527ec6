import { type Finding, finding } from '../../findings/finding.ts';
import { recordOfFields } from '../fields.ts';
import type { Reading } from '../format.ts';
import type { Anchor } from './abstracts.ts';
import { citedBehind } from './citedBehind.ts';
import { addFacts, noFacts } from './facts.ts';
import type { Entry } from './papers.ts';
import { withoutMark } from './partMarks.ts';
import { ofThePage } from './roleSigns.ts';
import { saidYear } from './saidYear.ts';
import { sharedEnds } from './sharedEnds.ts';
import { sharedMarks } from './sharedMarks.ts';
import type { WithPages } from './sharedPages.ts';
import { isAside, type Signed } from './signs.ts';

/** What the entries of a file are read with. */
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

/** Makes the record of an entry, or tells why it is none, and accounts for its lines. */
export function readEntry(entry: Entry, page: Page): void {
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
  const cited = citedBehind(title.text);
  if (cited) {
    // What stands before the title may be the day of a meeting.
    if (facts.date?.startsWith(cited.year) !== true) delete facts.date;
    facts.year = cited.year;
    if (facts.authors.length === 0) facts.authors = [cited.authors];
  }
  const said = facts.year ?? facts.date ?? (entry.authors ? undefined : saidYear(units, entry));
  if (facts.date === undefined && said !== undefined) facts.year = said;
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

/** How the titles and the abstracts of a file lose what its page writes before and behind each. */
export function unmarkedIn(
  units: readonly Signed[],
  entries: readonly Entry[],
): Record<'title' | 'abstract', (text: string) => string> {
  const abstracts = entries.flatMap(({ abstract }) => paragraphsOf(units, abstract) || []);
  const unmarked = sharedMarks(abstracts);
  const bare = sharedEnds(abstracts.map(unmarked));
  return {
    title: sharedMarks(entries.map(({ title }) => units[title ?? -1]?.text ?? '')),
    abstract: (abstract) => bare(unmarked(abstract)),
  };
}
