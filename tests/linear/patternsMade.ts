import { filesOf, type Literal, root } from './sources.ts';

const made: Literal[] = [];

/**
 * Every pattern that is put together (`new RegExp`) while the modules of the core and what reads files load, and after;
 * with the line that does so.
 */
export async function patternsMade(): Promise<readonly Literal[]> {
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given: [string, string?]) => {
      const pattern = new target(...given);
      const at = /\/(src\/[^:()]+:\d+)/.exec(new Error('where').stack ?? '')?.[1];
      if (at !== undefined) made.push({ at, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  for (const file of filesOf('src/{core,index,loader}/**/*.ts')) await import(`${root}/${file}`);
  return made;
}
