import { type JsonStretch, stringEnd } from './jsonValues.ts';

/** What stands directly within an object or an array of a JSON text, whole or broken. */
export interface JsonHolder {
  /** The names that lead to it: "message.items"; empty for the text itself. */
  path: string;
  isArray: boolean;
  items: JsonItem[];
}

export interface JsonItem extends JsonStretch {
  /** Under which name it stands in an object. */
  key: string | undefined;
}

/** So deep within objects services put their lists of papers: `response.docs`, `result.hits.hit`. */
const deepest = 4;

interface Open {
  /** Undefined for what stands within an item of an array, of which nothing is noted. */
  holder: JsonHolder | undefined;
  key: string | undefined;
  start: number;
  line: number;
}

/**
 * The objects and arrays that a JSON text holds, those within arrays left out, each with its items and their lines; so
 * a list of papers is found also where one of them is broken, or the end is missing.
 */
export function jsonHolders({ text, line: firstLine }: JsonStretch): JsonHolder[] {
  const holders: JsonHolder[] = [];
  const open: Open[] = [];
  let line = firstLine;
  let name: string | undefined;
  const close = (end: number) => {
    const { key, start, line: from } = open.pop() ?? { key: undefined, start: 0, line };
    const holder = open.at(-1)?.holder;
    if (holder) holder.items.push({ key, text: text.slice(start, end), line: from, endLine: line });
  };
  const signs = /["{}[\]]|\r\n?|\n/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    const at = found.index;
    if (sign === '"') {
      const end = stringEnd(text, at);
      name = text.slice(at + 1, end);
      signs.lastIndex = end + 1;
    } else if (sign === '{' || sign === '[') {
      const above = open.at(-1)?.holder;
      const key = above?.isArray === false ? name : undefined;
      const isNoted = open.length === 0 || (above?.isArray === false && open.length < deepest);
      const path = [above?.path ?? '', key ?? ''].filter((part) => part !== '').join('.');
      const holder = isNoted ? { path, isArray: sign === '[', items: [] } : undefined;
      if (holder) holders.push(holder);
      open.push({ holder, key, start: at, line });
      name = undefined;
    } else if (sign === '}' || sign === ']') close(at + 1);
    else line += 1;
  }
  while (open.length > 0) close(text.length);
  return holders;
}
