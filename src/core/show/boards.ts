import { neutral, type PaintedTopic } from './paint.ts';
import type { Claim, Paper } from '#core/paper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { shortTitle } from './shortTitle.ts';

/** What stands on a board: a paper, or on a large shelf all papers of a topic or a year. */
export interface Spine {
  path: string;
  /** Absent of what is no topic's: a year stands in ink. */
  hue?: number;
  /** 0 to 11. */
  height: number;
  /** Set along the spine, in full: the paper's system, or the beginning of its title. */
  label: string;
  title: string;
  /** The line below the title: its facts, or how many papers it stands for. */
  told: string | number;
  /** The first thing the paper claims of itself. */
  claim?: Pick<Claim, 'value' | 'kind'>;
  /** The row of the paper in the search index. */
  row?: number;
}

export interface Board {
  id: string;
  /** The topic's; a board without one is named after what it groups. */
  title?: string;
  group?: 'papers' | 'withoutTopic' | 'topics' | 'years';
  path: string;
  spines: Spine[];
}

/** What a paper's spine tells of the shelf: its topics by id, and how tall each paper stands. */
interface Told {
  topic: ReadonlyMap<string, PaintedTopic>;
  heights: ReadonlyMap<string, number>;
  rows?: ReadonlyMap<string, number>;
}

/** Up to so many papers each stands as a spine of its own. */
export const mostSpines = 240;
const heights = 12;

/**
 * One board per main topic, each of its papers a spine; those without a topic stand on the last. Kin stand together, in
 * the order of their colours, so that the whole shelf is one spectrum.
 *
 * @param papers in the order of the shelf, which is that of the search index
 */
export function paperBoards(
  topics: readonly PaintedTopic[],
  papers: readonly Paper[],
  shelf: Pick<Told, 'topic' | 'heights'>,
): Board[] {
  const told = { ...shelf, rows: new Map(papers.map(({ id }, row) => [id, row])) };
  const byTopic = Map.groupBy(papers, (paper) => paper.topics[0]?.id ?? '');
  const without: Board = {
    id: 'without-topic',
    group: topics.length === 0 ? 'papers' : 'withoutTopic',
    path: 'papers/by/topic/',
    spines: (byTopic.get('') ?? []).map((paper) => paperSpine(paper, neutral, told)),
  };
  const boards = familiesOf(topics)
    .flat()
    .map((topic) =>
      board(
        topic,
        (byTopic.get(topic.id) ?? []).map((paper) => paperSpine(paper, topic.hue, told)),
      ),
    );
  return [...boards, without].filter(({ spines }) => spines.length > 0);
}

/** One board for a topic, its papers as spines in the topic's own colour. */
export function boardOf(topic: PaintedTopic, papers: readonly Paper[], told: Told): Board {
  return board(
    topic,
    papers.map((paper) => paperSpine(paper, topic.hue, told)),
  );
}

/** For a shelf of thousands: a spine is a topic, a board a family of topics; a topic without family stands with its like. */
export function topicBoards(topics: readonly PaintedTopic[]): Board[] {
  const held = topics.filter(({ papers }) => papers.length > 0);
  const largest = held.reduce((most, { papers }) => Math.max(most, papers.length), 1);
  const families = familiesOf(held);
  const spine = (topic: PaintedTopic): Spine => ({
    path: `topics/${topic.id}/`,
    hue: topic.hue,
    height: heightOf(topic.papers.length, largest),
    label: topic.title,
    title: topic.title,
    told: topic.papers.length,
  });
  const single = families.filter(({ length }) => length === 1).flat();
  const rest: Board = { id: 'single', group: 'topics', path: 'topics/', spines: single.map(spine) };
  return [
    ...families.flatMap((family) =>
      family.length > 1 && family[0] !== undefined ? [board(family[0], family.map(spine))] : [],
    ),
    ...(single.length > 0 ? [rest] : []),
  ];
}

/** Each topic that is part of none with its parts, in the order of their colours. */
function familiesOf(topics: readonly PaintedTopic[]): PaintedTopic[][] {
  const families: PaintedTopic[][] = [];
  for (const topic of topics) {
    const family = families.at(-1);
    if (topic.depth > 0 && family !== undefined) family.push(topic);
    else families.push([topic]);
  }
  return families.toSorted((a, b) => (a[0]?.hue ?? 0) - (b[0]?.hue ?? 0));
}

/** A spine for every year that has papers; empty when no year is known. */
export function yearBoard(papers: readonly Paper[]): Board[] {
  const years = [...Map.groupBy(papers, ({ year }) => year)].flatMap(([year, all]) =>
    year === undefined ? [] : [{ year, papers: all.length }],
  );
  if (years.length === 0) return [];
  const largest = years.reduce((most, each) => Math.max(most, each.papers), 1);
  const spines = years
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, papers: all }) => ({
      path: `years/${year}/`,
      height: heightOf(all, largest),
      label: String(year),
      title: String(year),
      told: all,
    }));
  return [{ id: 'years', group: 'years', path: 'papers/', spines }];
}

/** Of a group of papers, in proportion to its size. */
function heightOf(size: number, largest: number): number {
  return Math.round(((heights - 1) * size) / largest);
}

function board(topic: PaintedTopic, spines: Spine[]): Board {
  return { id: topic.id, title: topic.title, path: `topics/${topic.id}/`, spines };
}

function paperSpine(paper: Paper, hue: number, { topic, heights: tall, rows }: Told): Spine {
  const title = renderPlain(paper.title);
  const topics = paper.topics.map(({ id }) => topic.get(id)?.title ?? id).join(', ');
  const claim = paper.claims[0];
  const row = rows?.get(paper.id);
  return {
    path: `papers/${paper.id}/`,
    hue,
    height: tall.get(paper.id) ?? 5,
    label: paper.names[0]?.name ?? shortTitle(title),
    title,
    told: [paper.year, topics].filter(Boolean).join(' · '),
    ...(claim === undefined ? {} : { claim: { value: claim.value, kind: claim.kind } }),
    ...(row === undefined ? {} : { row }),
  };
}
