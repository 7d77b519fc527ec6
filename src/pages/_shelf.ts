import { getCollection, getEntry } from 'astro:content';
import { isOff } from '#core/settings.ts';
import type { Paper } from '#core/paper.ts';
import type { Shelf } from '#core/shelf.ts';
import { people, withPages } from '#core/show/people.ts';
import type { Person } from '#core/show/people.ts';
import { paint } from '#core/show/paint.ts';
import type { PaintedTopic, TopicTag } from '#core/show/paint.ts';
import type { Site } from '../components/site.ts';
import { spineHeights } from '#core/show/spineHeights.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** What pages know of the shelf: everything looked up once, to be handed down as props. */
export interface View extends Pick<
  Shelf,
  'style' | 'synonyms' | 'findings' | 'ledger' | 'notes' | 'pages' | 'former' | 'formerTopics' | 'survey'
> {
  settings: Site;
  papers: Paper[];
  paper: Map<string, Paper>;
  topics: PaintedTopic[];
  topic: Map<string, PaintedTopic>;
  /** What labels tell of topics: for pages that need not know what stands in them. */
  tags: Map<string, TopicTag>;
  /** All authors, by last name. */
  everybody: Person[];
  /** Those with a page of their own. */
  authors: Person[];
  /** How tall each paper's spine stands, 0 to 11. */
  heights: Map<string, number>;
}

let view: Promise<View> | undefined;

/** Queries the collections once per build (again on every call while previewing). Call it in `getStaticPaths` or a page without paths. */
export function theShelf(): Promise<View> {
  if (import.meta.env.DEV) return load();
  view ??= load();
  return view;
}

async function load(): Promise<View> {
  const [byId, topicById, whole] = await Promise.all([
    getCollection('papers').then((entries) => new Map(entries.map((entry) => [entry.id, entry.data]))),
    getCollection('topics').then((entries) => new Map(entries.map((entry) => [entry.id, entry.data]))),
    getEntry('shelf', 'shelf'),
  ]);
  if (whole === undefined)
    throw new Error('The shelf was not loaded. Run the build again from a clean state.');
  const papers = whole.data.order.flatMap((id) => byId.get(id) ?? []);
  const painted = paint(
    whole.data.topicOrder.flatMap((id) => topicById.get(id) ?? []),
    whole.data.survey.topics,
  );
  const everybody = people(papers);
  return {
    ...whole.data,
    settings: {
      ...whole.data.settings,
      frame: whole.data.frame,
      isStyled: whole.data.style !== undefined,
      prose: whole.data.pages,
      papers: papers.length,
      hasClaims: papers.some(({ claims }) => claims.length > 0),
    },
    papers,
    paper: byId,
    topics: painted,
    topic: new Map(painted.map((topic) => [topic.id, topic])),
    tags: new Map(painted.map(({ id, title, hue, parent }) => [id, { id, title, hue, parent }])),
    everybody,
    authors: isOff(whole.data.settings, 'authors') ? [] : withPages(everybody, papers.length),
    heights: spineHeights(
      papers.map(({ id, abstract }) => ({ id, characters: renderPlain(abstract).length })),
    ),
  };
}

/** The colours of the shelf's sign: those of four topics, apart from each other. */
export function signHues(topics: readonly PaintedTopic[]): number[] {
  const apart = Math.max(1, Math.floor(topics.length / 4));
  return topics.filter((_, index) => index % apart === 0).map(({ hue }) => hue);
}
