import type { Paper } from '#core/paper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import type { View } from './_shelf.ts';

interface Entry {
  id: string;
  title: string;
}

/** The papers before and after this one in its main topic. */
export function papersBeside(
  view: View,
  paper: Paper,
): { label: string; previous: Entry | undefined; next: Entry | undefined } {
  const topic = view.topic.get(paper.topics[0]?.id ?? '');
  const ids = topic?.papers ?? [];
  const here = ids.indexOf(paper.id);
  const entry = (at: number): Entry | undefined => {
    const other = here < 0 ? undefined : view.paper.get(ids[at] ?? '');
    return other === undefined ? undefined : { id: other.id, title: renderPlain(other.title) };
  };
  return {
    label: topic === undefined ? 'Papers beside this one' : `In ${topic.title}`,
    previous: entry(here - 1),
    next: entry(here + 1),
  };
}
