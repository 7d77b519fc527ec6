import data from '../data/furniture.json' with { type: 'json' };

/** A kind of line that pages put around papers. It fits whole lines only, so it never eats a part of a text. */
export interface Furniture {
  what: string;
  /** Real titles fit it too, now and then: the neighbours must decide. */
  mayBeTitle: boolean;
}

const parts = new Map(Object.entries(data.parts));
const rules = data.rules.map(({ what, mayBeTitle = false, patterns }) => {
  const pattern = patterns.join('|').replace(/<(\w+)>/g, (_part, name: string) => parts.get(name) ?? '');
  // Names of people and universities are told by their capitals.
  return { what, mayBeTitle, regex: new RegExp(`^(?:${pattern})$`, mayBeTitle ? 'u' : 'iu') };
});

/** What page furniture a line is, if any: the first rule that fits has it. Longer lines than any furniture never are. */
export function furnitureOf(line: string): Furniture | undefined {
  return line.length > longest ? undefined : rules.find(({ regex }) => regex.test(line));
}

const longest = 160;
