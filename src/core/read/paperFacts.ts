import { type Facts, factsOf, isObject } from './fieldNames.ts';
import { plain } from './heldText.ts';
import { withNearFacts } from './nearFacts.ts';
import { withCitedPlace } from './withCitedPlace.ts';

/** The facts of a paper, also where a service puts them one or two levels down: `{"paper": {"title": …}, …}`. */
export function paperFacts(value: object): Facts {
  return withCitedPlace(withNearFacts(unfolded(value, deepest)));
}

const deepest = 3;

/**
 * An object within that has the title, where the value itself has none or the same, is the paper; what stands around
 * it adds to that.
 */
function unfolded(value: object, levels: number): Facts {
  const facts = factsOf(value);
  if (levels === 0) return facts;
  const title = titleOf(facts);
  for (const { name, value: inner } of facts.unread) {
    if (!isObject(inner)) continue;
    const within = unfolded(inner, levels - 1);
    const innerTitle = titleOf(within);
    if (innerTitle === undefined || (title !== undefined && innerTitle !== title)) continue;
    const around = Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    return joined(within, factsOf(around));
  }
  return facts;
}

function joined(within: Facts, around: Facts): Facts {
  for (const [fact, given] of around.given) {
    const own = within.given.get(fact) ?? [];
    const others = given.filter(({ name }) => !own.some((each) => each.name === name));
    within.given.set(fact, [...own, ...others]);
  }
  return { ...within, unread: [...within.unread, ...around.unread] };
}

function titleOf({ given }: Facts): string | undefined {
  return plain(given.get('title')?.[0]?.values[0]);
}
