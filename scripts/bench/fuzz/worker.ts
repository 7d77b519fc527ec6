import { ask } from './ask.ts';
import { readers } from './readers.ts';

/** A stretch of one reader's inputs, asked for by the process that leads. */
export interface Stretch {
  name: string;
  seed: number;
  from: number;
  to: number;
}

process.on('message', ({ name, seed, from, to }: Stretch) => {
  const reader = readers.find((each) => each.name === name);
  if (!reader) throw new Error(`There is no reader "${name}".`);
  void ask(reader, seed, from, to).then((tally) => process.send?.(tally));
});
