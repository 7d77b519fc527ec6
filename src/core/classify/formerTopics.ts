import type { FormerTopic, KnownTopic } from '../topic.ts';

/**
 * The topics that a lock knows and the shelf has no more, each with the one that has its papers now.
 *
 * @param there ids of the topics that the shelf shows
 * @param standsFor written topics by the ids of the found ones they stand for
 */
export function formerTopics(
  known: ReadonlyMap<string, KnownTopic>,
  there: ReadonlySet<string>,
  standsFor: ReadonlyMap<string, string>,
): FormerTopic[] {
  const nowOf = (id: string): string | undefined => {
    // Each may have gone on to the next; a lock that was edited may lead round in a circle.
    for (let at: string | undefined = id, steps = 0; at !== undefined && steps < known.size + 1; steps += 1) {
      const shown: string = standsFor.get(at) ?? at;
      if (there.has(shown)) return shown;
      at = known.get(at)?.now;
    }
    return undefined;
  };
  return [...known]
    .filter(([id]) => !there.has(id))
    .map(([id, { title }]) => ({ id, title, now: nowOf(id) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
