import type { Finding } from './findings/finding.ts';
import { byFile } from './findings/byFile.ts';
import { finding } from './findings/finding.ts';
import type { Place } from './findings/place.ts';
import { sift, type Sifted } from './findings/sift.ts';
import type { Reading } from './read/format.ts';
import type { SourceRecord } from './record.ts';
import type { Paper } from './paper.ts';
import { readTopics } from './classify/readTopics.ts';
import { readCorrections } from './correct/readCorrections.ts';
import { balance } from './findings/ledger.ts';
import type { Ledger } from './findings/ledger.ts';
import { readUses } from './readUses.ts';
import { readNotes, readPages } from './prose/readProse.ts';
import type { ProseNote, ProsePage } from './prose.ts';
import { readSource } from './read/readSource.ts';
import { readSynonyms } from './query/readSynonyms.ts';
import type { Frame } from './frame.ts';
import { publicFiles } from './settings/publicFiles.ts';
import { readSettings } from './settings/readSettings.ts';
import { readStyle } from './settings/readStyle.ts';
import { settleFrame } from './settings/settleFrame.ts';
import type { FormerTopic, Topic } from './topic.ts';
import type { Settings } from './settings.ts';
import type { FormerAddress } from './name/formerAddresses.ts';
import { makePapers, type Recall } from './makePapers.ts';
import type { Survey } from './map/surveyMap.ts';
import { tryPaper } from './tryPaper.ts';

/** A text file of the content folder; `file` is its path within that folder, with `/`. */
export interface SourceFile {
  file: string;
  text: string;
}

/** All that a curator gave, already decoded. */
export interface Content {
  papers: SourceFile[];
  corrections: SourceFile[];
  topics: SourceFile[];
  /** Notes on papers. */
  notes?: SourceFile[];
  /** Pages of prose. */
  pages?: SourceFile[];
  settings?: SourceFile | undefined;
  /** The title of a shelf whose settings give none. */
  title?: string | undefined;
  /** The curator's own style sheet. */
  style?: SourceFile | undefined;
  synonyms?: SourceFile | undefined;
  /** What the interface shall say: for who writes the pages. */
  words?: SourceFile | undefined;
  lock?: SourceFile | undefined;
  /** The paths of all files of the folder, pictures too; without them nothing is said of those that texts name. */
  files?: ReadonlySet<string>;
  /** Findings of reading and decoding the files themselves. */
  findings: Finding[];
}

export interface Shelf {
  settings: Settings;
  /** What stands around every page. */
  frame: Frame;
  /** The text of the curator's own style sheet. */
  style: string | undefined;
  /** What of the folder public is published, by its paths there. */
  publicFiles: string[];
  papers: Paper[];
  topics: Topic[];
  notes: ProseNote[];
  pages: ProsePage[];
  /** Groups of phrases that mean the same, for search. */
  synonyms: string[][];
  findings: Finding[];
  ledger: Ledger;
  /** What shelf.lock shall hold from now on. */
  lock: string;
  /** Addresses at which papers stood before. */
  former: FormerAddress[];
  /** Addresses at which topics stood before. */
  formerTopics: FormerTopic[];
  /** What the map is drawn from. */
  survey: Survey;
}

/**
 * The table of contents of the core: files to records, records to papers, and the texts of a curator beside them. One
 * file or record at which anything fails costs itself alone.
 *
 * @param isTried whether each paper is also shown and cited once, so that one at which only that fails is left out, too.
 *   None is known, and it costs a tenth more: a build that failed asks for it.
 * @param recall spares the scanning of texts that were scanned before
 */
export function makeShelf(content: Content, isTried = false, recall?: Recall): Shelf {
  const settings = siftFile(content.settings, (file) =>
    readSettings('shelf.yaml', file?.text, content.title),
  );
  const synonyms = siftFile(content.synonyms, (file) =>
    readSynonyms(file?.file ?? 'synonyms.yaml', file?.text ?? ''),
  );
  const readings = content.papers.map(({ file, text }) => readSource(file, text));
  const corrections = sift(content.corrections, readCorrections, ofFile);
  const rules = sift(content.topics, (files) => readTopics(files, content.files), ofFile);
  // Whatever fails at a record, from uniting to its neighbours, costs that record alone.
  const made = sift(
    readings.flatMap((reading) => reading.records),
    (records) => {
      const { corrections: given } = corrections.result;
      const all = makePapers(records, given, rules.result.topics, content.lock?.text, recall);
      if (isTried) all.papers.forEach(tryPaper);
      return all;
    },
    ({ title, place }) => ({ what: `"${title}"`, place }),
  );
  const { papers, topics, dossiers, lock, former, formerTopics, survey } = made.result;
  // A note stays with its paper, though that now has the address of another record of it.
  const ids = new Map([
    ...former.flatMap(({ id, now }) => (now === undefined ? [] : [[id, now] as const])),
    ...papers.map(({ id }) => [id, id] as const),
  ]);
  const notes = sift(content.notes ?? [], (files) => readNotes(files, ids, content.files), ofFile);
  const pages = sift(content.pages ?? [], (files) => readPages(files, content.files), ofFile);
  const texts = [...content.topics, ...(content.notes ?? []), ...(content.pages ?? [])];
  const used = sift(texts, (files) => readUses(files, papers, topics), ofFile);
  const { lineOf, settings: given } = settings.result;
  const published = publicFiles(content.files ?? new Set(), pages.result.pages);
  const frame = settleFrame(given, {
    lineOf,
    pages: pages.result.pages,
    published: content.files && new Set(published.files),
    papers: new Set(ids.keys()),
    topics: new Set([...topics, ...formerTopics].map(({ id }) => id)),
  });
  const style = content.style && readStyle(content.style.file, content.style.text, content.files);
  const empty =
    papers.length > 0 ? [] : [finding('source-empty', { file: 'papers', line: 1 }, { folder: 'papers/' })];
  return {
    settings: given,
    frame: frame.frame,
    style: content.style?.text,
    publicFiles: published.files,
    papers,
    topics,
    notes: notes.result.notes,
    pages: pages.result.pages.map((page) => ({ ...page, cites: used.result.cites.get(page.file) ?? [] })),
    synonyms: synonyms.result.groups,
    findings: byFile(
      [
        content,
        ...[settings, settings.result, frame, { findings: style ?? [] }, published],
        ...readings,
        ...[corrections, corrections.result],
        ...[made, made.result],
        ...[rules, rules.result],
        ...[notes, notes.result],
        ...[pages, pages.result],
        ...[used, used.result],
        ...[synonyms, synonyms.result],
        { findings: empty },
      ].flatMap(({ findings }) => findings),
    ),
    ledger: balance(
      content.papers.map(({ file }, index) => ({ file, reading: without(readings[index], made.left) })),
      dossiers,
    ),
    lock,
    former,
    formerTopics,
    survey,
  };
}

/** A file that may be missing: one that fails is as if it were. */
function siftFile<Result>(
  file: SourceFile | undefined,
  work: (file?: SourceFile) => Result,
): Sifted<SourceFile, Result> {
  return sift(file ? [file] : [], ([one]) => work(one), ofFile);
}

function ofFile({ file }: SourceFile): { what: string; place: Place } {
  return { what: file, place: { file, line: 1 } };
}

function without(reading: Reading | undefined, left: readonly SourceRecord[]): Reading | undefined {
  if (!reading || left.length === 0) return reading;
  const records = reading.records.filter((record) => !left.includes(record));
  return { ...reading, records, rejected: reading.rejected + reading.records.length - records.length };
}
