import { memoryEngine } from '#core/index/memoryEngine.ts';
import type { Engine } from '#core/index/engine.ts';
import { indexable } from '#index/write/indexable.ts';
import { theShelf } from '../_shelf.ts';

const made = new WeakMap<object, Engine>();

/** What queries in texts are asked of, made where the first text asks. */
export async function theEngine(): Promise<Engine> {
  const view = await theShelf();
  const titles = new Map(view.topics.map(({ id, title }) => [id, title]));
  const engine =
    made.get(view) ??
    memoryEngine(
      view.papers.map((paper) => indexable(paper, titles)),
      view.synonyms,
      view.settings.language,
    );
  made.set(view, engine);
  return engine;
}
