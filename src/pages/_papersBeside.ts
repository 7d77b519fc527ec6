import type { Paper } from '#core/paper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import * as words from '#interface/paper.ts';
import type { View } from './_shelf.ts';

interface Entry {
  id: string;
  title: string;
}

/** The papers before and after this one in its main topic. */
interface Beside {
  label: string;
  previous: Entry | undefined;
  next: Entry | undefined;
}

/** Tells for each paper what stands beside it. Places are looked up once, as a topic may hold the whole shelf. */
export function papersBeside(view: View): (paper: Paper) => Beside {
  const places = new Map(
    [...view.topic].map(([id, { papers }]) => [id, new Map(papers.map((paper, at) => [paper, at]))]),
  );
  return ({ id, topics: [main] }) => {
    const topic = view.topic.get(main?.id ?? '');
    const here = places.get(main?.id ?? '')?.get(id);
    const entry = (step: number): Entry | undefined => {
      const other = here === undefined ? undefined : view.paper.get(topic?.papers[here + step] ?? '');
      return other === undefined ? undefined : { id: other.id, title: renderPlain(other.title) };
    };
    return {
      label: topic === undefined ? words.beside : words.inTopic(topic.title),
      previous: entry(-1),
      next: entry(1),
    };
  };
}
