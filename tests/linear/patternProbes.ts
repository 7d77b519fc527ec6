import { attackOf, attacksOn } from './attacks.ts';
import { growth } from './growth.ts';
import { patternsMade } from './patternsMade.ts';
import { filesOf, type Literal, patternsIn } from './sources.ts';
import type { Probe } from './worker.ts';

let made: readonly Literal[] = [];

/** A probe for every pattern of the sources: those written down, and those put together while modules load. */
export async function probes(): Promise<Probe[]> {
  made = await patternsMade();
  const { literals } = patternsIn(filesOf('src/**/*.{ts,astro}'));
  const unlike = new Map([...literals, ...made].map((each) => [`/${each.source}/${each.flags}`, each]));
  return [...unlike].map(([pattern, { at, source, flags }]) => ({
    what: `${at} ${pattern.slice(0, 80)}`,
    run: () => slowest(new RegExp(source, flags)),
  }));
}

/** Where patterns were put together. */
export function seen(): readonly string[] {
  return made.map(({ at }) => at);
}

/** Also used to try the probe itself. */
export async function slowest(pattern: RegExp): ReturnType<Probe['run']> {
  for (const attack of attacksOn(pattern.source, pattern.flags)) {
    const slow = await growth(
      (size) => attackOf(attack, size),
      (text) => {
        pattern.lastIndex = 0;
        return text.replace(pattern, '');
      },
    );
    if (slow) return { ...slow, given: JSON.stringify(attack) };
  }
  return undefined;
}
