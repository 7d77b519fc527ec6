import type { Finding } from './findings/finding.ts';
import { finding } from './findings/finding.ts';
import type { Paper, Reasoned } from './paper.ts';
import { classify } from './classify/classify.ts';
import { discoverTopics } from './classify/discoverTopics.ts';
import { readTopics } from './classify/readTopics.ts';
import type { TopicRules } from './classify/readTopics.ts';
import { matchCorrections } from './correct/matchCorrections.ts';
import { readCorrections } from './correct/readCorrections.ts';
import { identify } from './identify/identify.ts';
import { balance } from './findings/ledger.ts';
import type { Ledger } from './findings/ledger.ts';
import { readNotes, readPages } from './prose/readProse.ts';
import type { ProseNote, ProsePage } from './prose.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { readSource } from './read/readSource.ts';
import { readSynonyms } from './query/readSynonyms.ts';
import { relate } from './relate/relate.ts';
import { readSettings } from './settings.ts';
import type { Topic } from './topic.ts';
import type { Settings } from './settings.ts';

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
  synonyms?: SourceFile | undefined;
  lock?: SourceFile | undefined;
  /** Findings of reading and decoding the files themselves. */
  findings: Finding[];
}

export interface Shelf {
  settings: Settings;
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
}

/**
 * The table of contents of the core: read → correct → repair → recognise → identify → classify → relate.
 * Corrections come before the rules, because they quote the text as copied.
 */
export function makeShelf(content: Content): Shelf {
  const { settings, findings: slips } = readSettings('shelf.yaml', content.settings?.text);
  const readings = content.papers.map(({ file, text }) => readSource(file, text));
  const records = readings.flatMap((reading) => reading.records);

  const given = readCorrections(content.corrections);
  const matched = matchCorrections(records, given.corrections);
  const prepared = records.map((record, index) => prepare(record, matched.byRecord[index]));

  const identified = identify(
    prepared.map(({ record, plain, recognised }) => ({
      ...record,
      title: plain.title,
      abstract: plain.abstract,
      name: recognised.names[0]?.name,
    })),
    content.lock?.text,
  );
  const kept = prepared.flatMap((each, index) => {
    const id = identified.ids[index];
    return id === undefined ? [] : [{ ...each, id }];
  });

  const topics = readTopics(content.topics);
  const sorted = sortIntoTopics(kept, topics.topics);
  const neighbours = relate(
    kept.map(({ id, plain, recognised }) => ({
      id,
      ...plain,
      names: recognised.names.map(({ name }) => name),
    })),
  );

  const papers = kept.map(({ id, paper }): Paper => ({
    ...paper,
    id,
    topics: sorted.byPaper.get(id) ?? [],
    related: neighbours.get(id) ?? [],
  }));
  const notes = readNotes(content.notes ?? [], new Set(papers.map(({ id }) => id)));
  const pages = readPages(content.pages ?? []);
  const synonyms = readSynonyms(content.synonyms?.file ?? 'synonyms.yaml', content.synonyms?.text ?? '');
  const findings = [
    ...content.findings,
    ...slips,
    ...readings.flatMap((reading) => reading.findings),
    ...given.findings,
    ...matched.findings,
    ...prepared.flatMap((each) => each.findings),
    ...identified.findings,
    ...topics.findings,
    ...sorted.findings,
    ...notes.findings,
    ...pages.findings,
    ...synonyms.findings,
  ];
  if (papers.length === 0)
    findings.push(finding('source-empty', { file: 'papers', line: 1 }, { folder: 'papers/' }));
  return {
    settings,
    papers,
    topics: fillTopics(sorted.topics, papers),
    notes: notes.notes,
    pages: pages.pages,
    synonyms: synonyms.groups,
    findings,
    ledger: balance(
      content.papers.map(({ file }, index) => ({ file, reading: readings[index] })),
      identified,
    ),
    lock: identified.lock,
  };
}

interface Sorted {
  topics: Omit<Topic, 'papers'>[];
  byPaper: Map<string, Reasoned[]>;
  findings: Finding[];
}

function sortIntoTopics(kept: (Prepared & { id: string })[], rules: TopicRules[]): Sorted {
  const papers = kept.map(({ id, plain, record, topics }) => ({
    id,
    ...plain,
    keywords: record.keywords,
    category: record.category,
    adjust: topics,
  }));
  if (rules.length === 0) return discoverTopics(papers);
  return { topics: rules, ...classify(papers, rules) };
}

function fillTopics(topics: Omit<Topic, 'papers'>[], papers: Paper[]): Topic[] {
  const byTopic = new Map<string, { paper: string; rank: number }[]>();
  for (const paper of papers) {
    for (const [rank, { id }] of paper.topics.entries()) {
      const list = byTopic.get(id) ?? [];
      list.push({ paper: paper.id, rank });
      byTopic.set(id, list);
    }
  }
  return topics.map(({ id, title, description, parent, file }) => ({
    id,
    title,
    description,
    parent,
    file,
    // Papers whose main topic this is come first; among equals the order of the sources stays.
    papers: (byTopic.get(id) ?? []).toSorted((a, b) => a.rank - b.rank).map(({ paper }) => paper),
  }));
}
