import type { Landscape } from '../geometry/landscape.ts';
import type { Reasoned } from '../paper.ts';
import type { KnownTopics } from '../topic.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import type { FilledTopic, Findable, FoundTopic } from './foundTopic.ts';
import { freeTopicId } from './freeTopicId.ts';
import { gatherByName } from './gatherByName.ts';
import { dissolve, type Group, groupPapers } from './groupPapers.ts';
import { inAreas } from './inAreas.ts';
import { nameGroups } from './nameGroups.ts';
import { placesInTopics } from './placesInTopics.ts';

export interface FoundTopics {
  /** An area before its topics; what lies side by side is alike. */
  topics: FoundTopic[];
  /** The topic that each paper lies in, by its id, shown or not; none for a paper that says nothing another says. */
  of: Map<string, string>;
  /** The topics of each paper that are shown, without areas, the main one first. */
  byPaper: Map<string, Reasoned[]>;
}

/**
 * Finds the topics of papers by what they say, in two levels where there are many: papers that lie together make a
 * topic, topics that lie together an area, each named by the phrase that tells it from the rest. What is known stays.
 * About 0.5 ms a paper.
 *
 * @param papers in a fixed order, which the landscape has, too
 * @param open the places of those that want a topic, ascending
 * @param before the topics that were found before
 * @param taken topics that are given already
 * @param hidden ids of topics that are not shown
 */
export function findTopics(
  papers: readonly Findable[],
  landscape: Landscape,
  open: readonly number[],
  before: KnownTopics = NOTHING,
  taken: readonly { id: string; title: string }[] = [],
  hidden: ReadonlySet<string> = new Set(),
): FoundTopics {
  // What has ended keeps its line in the lock alone.
  const lasting = [...before.topics].filter(([, { now }]) => now === undefined);
  const known = { topics: new Map(lasting), of: before.of };
  const lasts = filledTopics(papers, landscape, open, known, taken);
  // Where none lasts the next build knows none, and finds what this one does.
  const named = lasts.length > 0 ? lasts : filledTopics(papers, landscape, open, NOTHING, taken);
  const sorted = inAreas(papers, landscape, named, known, taken);
  const areas = new Set(sorted.map(({ parent }) => parent));
  const topics = sorted.filter(({ id }) => !areas.has(id));
  return {
    topics: sorted.map(({ papers: _, ...topic }) => topic),
    of: new Map(
      topics.flatMap(({ id, papers: own }) => own.map((at) => [papers[at]?.id ?? '', id] as const)),
    ),
    byPaper: placesInTopics(papers, landscape, topics, hidden),
  };
}

const NOTHING: KnownTopics = { topics: new Map(), of: new Map() };
/** A topic of more than this part of a shelf parts nothing. */
const NEARLY_ALL = 0.9;

/** Topics with their papers, without areas, in the order of their ids; none where one would hold nearly all of a shelf. */
function filledTopics(
  papers: readonly Findable[],
  landscape: Landscape,
  open: readonly number[],
  known: KnownTopics,
  taken: readonly { id: string; title: string }[],
): FilledTopic[] {
  const found = groupPapers(landscape, open, (at) => {
    const id = known.of.get(papers[at]?.id ?? '');
    return id !== undefined && known.topics.has(id) ? id : undefined;
  });
  const isFirst = found.every(({ id }) => id === undefined);
  const groups = isFirst ? gatherByName(papers, landscape, found) : found;
  const named = nameTopics(papers, landscape, groups, known, taken);
  return named.some((topic) => topic.papers.length > NEARLY_ALL * papers.length) ? [] : named;
}

/** A group that nothing tells from the rest is no topic: its papers go to the next. */
function nameTopics(
  papers: readonly Findable[],
  landscape: Landscape,
  groups: readonly Group[],
  known: KnownTopics,
  taken: readonly { id: string; title: string }[],
): FilledTopic[] {
  const kept = groups.map(({ id, papers: own }) => ({
    papers: own,
    title: known.topics.get(id ?? '')?.title,
  }));
  // Areas that last keep their names, too.
  const last = groups
    .flatMap(({ id }) => [id, known.topics.get(id ?? '')?.parent])
    .filter((id) => id !== undefined);
  const areas = last.flatMap((id) =>
    groups.some((group) => group.id === id) ? [] : (known.topics.get(id)?.title ?? []),
  );
  const names = nameGroups(papers, landscape, kept, [...taken.map(({ title }) => title), ...areas]);
  const ids = new Set([...taken.map(({ id }) => id), ...last]);
  const named = groups.map((group, at): FilledTopic => {
    const { title = '', others = [] } = names[at] ?? {};
    const id = group.id ?? (title === '' ? '' : freeTopicId(title, ids));
    return { ...group, id, title, description: others.join(', ') };
  });
  const left = dissolve(landscape.positions, named, ({ title }) => title !== '').toSorted((a, b) =>
    byCodeUnit(a.id, b.id),
  );
  if (left.every(({ id }) => known.topics.has(id))) return left;
  // What else is said in a topic is told of all its papers, those it got just now, too.
  const told = nameGroups(papers, landscape, left);
  return left.map((topic, at) => ({ ...topic, description: told[at]?.others.join(', ') ?? '' }));
}
