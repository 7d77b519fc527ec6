import { agreement } from '../geometry/clusters.ts';
import { familiesOf } from '../geometry/familiesOf.ts';
import type { Landscape } from '../geometry/landscape.ts';
import type { Positions } from '../geometry/positions.ts';
import type { KnownTopics } from '../topic.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { firstName } from './firstName.ts';
import type { FilledTopic, Findable } from './foundTopic.ts';
import { freeTopicId } from './freeTopicId.ts';
import { middlesOfGroups } from './groupPapers.ts';
import { nameGroups } from './nameGroups.ts';

/** So few topics are seen at a glance, without areas. */
const FEW = 6;
const MOST_AREAS = 15;
/** Called after two of so few topics an area would say the same twice: "Rapid eye movement, meditation" above "Rapid eye movement". */
const FEW_IN_AREA = 4;

/**
 * The topics in an order in which neighbours are alike, each area before its topics. An area is named by what tells it
 * from the rest, else after its two largest topics; one of a few topics is none then. One that is known keeps its topics; a new topic goes to the nearest.
 */
export function inAreas(
  papers: readonly Findable[],
  landscape: Landscape,
  topics: readonly FilledTopic[],
  known: KnownTopics,
  taken: readonly { id: string; title: string }[],
): FilledTopic[] {
  const inOrder = topics.toSorted((a, b) => byCodeUnit(a.id, b.id));
  if (topics.length < FEW) return walk(inOrder, landscape.positions);
  const families = familiesFound(inOrder, middlesOfGroups(landscape.positions, inOrder), known);
  // An area of one topic would say the same twice.
  const single = families.filter((family) => family.topics.length === 1).flatMap((family) => family.topics);
  const wide = families.filter((family) => family.topics.length > 1);
  const areas = named(papers, landscape, wide, known, taken);
  const unnamed = areas.flatMap(({ title }, at) => (title === '' ? (wide[at]?.topics ?? []) : []));
  const heads = [
    ...areas.filter(({ title }) => title !== ''),
    ...[...single, ...unnamed].map((topic) => ({ ...topic, parent: undefined })),
  ];
  return walk(heads, landscape.positions).flatMap((head) => {
    const own = walk(wide[areas.indexOf(head)]?.topics ?? [], landscape.positions);
    return [head, ...own.map((topic) => ({ ...topic, parent: head.id }))];
  });
}

interface Family {
  /** The area it was before. */
  id?: string | undefined;
  topics: FilledTopic[];
}

function familiesFound(topics: readonly FilledTopic[], middles: Positions, known: KnownTopics): Family[] {
  const sizes = topics.map(({ papers }) => papers.length);
  const wanted = Math.min(MOST_AREAS, Math.round(1.3 * Math.sqrt(topics.length)));
  const before = topics.map(({ id }) => {
    const parent = known.topics.get(id)?.parent;
    return parent !== undefined && known.topics.has(parent) ? parent : undefined;
  });
  const areas = new Set(before.filter((id) => id !== undefined));
  const lone = topics.filter(({ id }, at) => before[at] === undefined && known.topics.has(id));
  // A shelf that has grown much wants more areas than it had.
  if ((areas.size + lone.length) * 2 < wanted || areas.size === 0) {
    const family = familiesOf(middles, sizes, wanted);
    return [...Map.groupBy(topics.keys(), (at) => family[at] ?? -1).values()].map((places) => ({
      topics: places.flatMap((at) => topics[at] ?? []),
    }));
  }
  // A topic that stood alone stands alone; a new one goes to the area of the nearest that has one.
  const home = topics.map(({ id }, at) => {
    if (before[at] !== undefined || known.topics.has(id)) return before[at];
    const near = [...topics.keys()].filter((other) => before[other] !== undefined);
    const best = near.reduce((one, other) =>
      agreement(middles, at, middles, other) > agreement(middles, at, middles, one) ? other : one,
    );
    return before[best];
  });
  const alone = topics
    .filter((_, at) => home[at] === undefined)
    .map((topic): Family => ({ topics: [topic] }));
  return [...[...areas].map((id) => ({ id, topics: topics.filter((_, at) => home[at] === id) })), ...alone];
}

function named(
  papers: readonly Findable[],
  landscape: Landscape,
  families: readonly Family[],
  known: KnownTopics,
  taken: readonly { id: string; title: string }[],
): FilledTopic[] {
  const groups = families.map(({ id, topics }) => ({
    papers: topics.flatMap((topic) => topic.papers),
    title: known.topics.get(id ?? '')?.title,
    orElse: (topics.length < FEW_IN_AREA ? [] : topics)
      .toSorted((a, b) => b.papers.length - a.papers.length || byCodeUnit(a.id, b.id))
      .slice(0, 2)
      .map(({ title }) => firstName(title))
      .join(', '),
  }));
  const topics = families.flatMap((family) => family.topics);
  const titlesOf = (all: readonly { title: string }[]) => all.map(({ title }) => title);
  const names = nameGroups(papers, landscape, groups, titlesOf(taken), titlesOf(topics));
  const ids = new Set([...taken, ...topics].map(({ id }) => id));
  for (const { id } of families) if (id !== undefined) ids.add(id);
  return families.map(({ id }, at): FilledTopic => {
    const { title = '', others = [] } = names[at] ?? {};
    const own = groups[at]?.papers ?? [];
    return {
      id: id ?? (title === '' ? '' : freeTopicId(title, ids)),
      title,
      description: others.join(', '),
      papers: own,
    };
  });
}

/** From the largest on, always to the nearest that is left. */
function walk(all: readonly FilledTopic[], positions: Positions): FilledTopic[] {
  const topics = all.toSorted((a, b) => b.papers.length - a.papers.length || byCodeUnit(a.id, b.id));
  const middles = middlesOfGroups(positions, topics);
  const left = new Set(topics.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const last = order.at(-1) ?? 0;
    const next = [...left].reduce((best, at) =>
      agreement(middles, last, middles, at) > agreement(middles, last, middles, best) ? at : best,
    );
    left.delete(next);
    order.push(next);
  }
  return order.flatMap((at) => topics[at] ?? []);
}
