import type { APIRoute } from 'astro';
import { examples } from '#core/show/examples.ts';
import { lessons } from '#interface/search.ts';
import { theShelf } from '../_shelf.ts';

/** Examples that teach at a glance; the page has them all. */
const few = 4;

/** What search wants to know beside the index: topics' colours, and examples of queries. Read by src/client/search/searchShelf.ts. */
export const GET: APIRoute = async () => {
  const { papers, topics } = await theShelf();
  return Response.json({
    hues: Object.fromEntries(topics.map(({ id, hue }) => [id, hue])),
    examples: examples(papers, topics)
      .slice(0, few)
      .map(({ query, lesson }) => ({ says: lessons[lesson], query })),
  });
};
