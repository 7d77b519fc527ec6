import { distinctiveTerms } from '#core/relate/distinctiveTerms.ts';
import { topicNeighbours } from '#core/show/topicNeighbours.ts';
import type { TopicNeighbour } from '#core/show/topicNeighbours.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { theShelf } from './_shelf.ts';

/** What only a look at the whole shelf tells of its topics. */
export interface TopicPortraits {
  /** By topic: what its papers say more often than others, the most telling first. */
  terms: Map<string, string[]>;
  /** By topic: the topics it shares papers with. */
  neighbours: Map<string, TopicNeighbour[]>;
}

const memo = new WeakMap<object, TopicPortraits>();

/** Made once per build: it reads every text. */
export async function theTopicPortraits(): Promise<TopicPortraits> {
  const view = await theShelf();
  const known = memo.get(view);
  if (known !== undefined) return known;
  const texts = view.papers.map(({ id, title, abstract, names }) => ({
    id,
    title: renderPlain(title),
    abstract: renderPlain(abstract),
    names: names.map(({ name }) => name),
  }));
  const portraits = {
    terms: distinctiveTerms(texts, new Map(view.topics.map(({ id, papers }) => [id, papers]))),
    neighbours: topicNeighbours(view.papers),
  };
  memo.set(view, portraits);
  return portraits;
}
