import type { Finding } from './findings/finding.ts';
import { finding } from './findings/finding.ts';
import type { Paper, Reasoned } from './paper.ts';
import { classify } from './classify/classify.ts';
import { discoverTopics } from './classify/discoverTopics.ts';
import { readTopics } from './classify/readTopics.ts';
import type { TopicRules } from './classify/readTopics.ts';
import { readCorrections } from './correct/readCorrections.ts';
import { makeDossiers } from './makeDossiers.ts';
import { namePapers } from './name/namePapers.ts';
import { balance } from './findings/ledger.ts';
import type { Ledger } from './findings/ledger.ts';
import { readNotes, readPages } from './prose/readProse.ts';
import type { ProseNote, ProsePage } from './prose.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { readSource } from './read/readSource.ts';
import { readSynonyms } from './query/readSynonyms.ts';
import { distinctiveTerms } from './relate/distinctiveTerms.ts';
import { relate } from './relate/relate.ts';
import { termVectors } from './relate/termVectors.ts';
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
  /** The paths of all files of the folder, pictures too; without them nothing is said of those that texts name. */
  files?: ReadonlySet<string>;
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
 * The table of contents of the core: read → group → unite → correct → scan → recognise → name → classify → relate.
 * Corrections come before the rules that repair texts, because they quote the text as copied; which records they speak
 * of is known before the records are grouped, for a corrected identifier parts what a wrong one joined.
 */
export function makeShelf(content: Content): Shelf {
  const settings = readSettings('shelf.yaml', content.settings?.text);
  const readings = content.papers.map(({ file, text }) => readSource(file, text));
  const records = readings.flatMap((reading) => reading.records);
  const corrections = readCorrections(content.corrections);

  const dossiers = makeDossiers(records, corrections.corrections);
  const prepared = dossiers.corrected.map(prepare);
  const named = namePapers(
    prepared.map(({ plain, names, keys }) => ({ title: plain.title, name: names[0]?.name, keys })),
    content.lock?.text,
  );
  const known = prepared.map((paper, index) => ({ ...paper, id: named.ids[index] ?? '' }));

  const rules = readTopics(content.topics, content.files);
  const sorted = sortIntoTopics(known, rules.topics);
  const texts = known.map(({ id, plain, names }) => ({ id, ...plain, names: names.map(({ name }) => name) }));
  const vectors = termVectors(texts);
  const neighbours = relate(texts, undefined, vectors);
  const papers = known.map(({ plain: _plain, keys: _keys, adjust: _adjust, ...paper }): Paper => ({
    ...paper,
    topics: sorted.byPaper.get(paper.id) ?? [],
    related: neighbours.get(paper.id) ?? [],
  }));

  const topics = fillTopics(sorted.topics, papers);
  const terms = distinctiveTerms(texts, new Map(topics.map((topic) => [topic.id, topic.papers])), 8, vectors);

  const notes = readNotes(content.notes ?? [], new Set(named.ids), content.files);
  const pages = readPages(content.pages ?? [], content.files);
  const synonyms = readSynonyms(content.synonyms?.file ?? 'synonyms.yaml', content.synonyms?.text ?? '');
  const empty =
    papers.length > 0 ? [] : [finding('source-empty', { file: 'papers', line: 1 }, { folder: 'papers/' })];
  return {
    settings: settings.settings,
    papers,
    topics: topics.map((topic) => ({ ...topic, terms: terms.get(topic.id) ?? [] })),
    notes: notes.notes,
    pages: pages.pages,
    synonyms: synonyms.groups,
    findings: [
      content,
      settings,
      ...readings,
      corrections,
      dossiers,
      named,
      rules,
      sorted,
      notes,
      pages,
      synonyms,
      { findings: empty },
    ].flatMap(({ findings }) => findings),
    ledger: balance(
      content.papers.map(({ file }, index) => ({ file, reading: readings[index] })),
      dossiers.papers,
    ),
    lock: named.lock,
  };
}

/** A topic before its papers are known. */
type Heading = Omit<Topic, 'papers' | 'terms'>;

interface Sorted {
  topics: Heading[];
  byPaper: Map<string, Reasoned[]>;
  findings: Finding[];
}

function sortIntoTopics(known: readonly (Prepared & { id: string })[], rules: TopicRules[]): Sorted {
  const papers = known.map(({ id, plain, keywords, category, adjust }) => ({
    id,
    ...plain,
    keywords,
    category,
    adjust,
  }));
  if (rules.length === 0) return discoverTopics(papers);
  return { topics: rules, ...classify(papers, rules) };
}

function fillTopics(topics: Heading[], papers: Paper[]): Omit<Topic, 'terms'>[] {
  const ranked = papers.flatMap(({ id: paper, topics: own }) =>
    own.map(({ id }, rank) => ({ id, paper, rank })),
  );
  const byTopic = Map.groupBy(ranked, ({ id }) => id);
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
