import { keyOf } from '../words/chunk.ts';
import { plainWord } from '../words/plainWord.ts';
import type { Engine } from './engine.ts';

/** Endings may stand in the place of so many letters of the root: "neuronaux" is of "neuronal". */
const REPLACED = 2;

/** More forms than this no word has: what looks so is a beginning. */
const MOST = 12;

/**
 * An engine of a shelf in a language whose words bend: it knows the forms of a word among the words of the shelf. `root`
 * tells what forms have in common (see words/rootOf.ts).
 */
export function withForms(engine: Engine, root: (word: string) => string): Engine {
  return {
    ...engine,
    async formsOf(word) {
      if (!/^\p{Ll}{4,}$/u.test(word.toLowerCase())) return [];
      const own = root(plainWord(word));
      const begun = await engine.beginningLike(own.slice(0, Math.max(REPLACED, own.length - REPLACED)));
      const forms = begun.filter((term) => term.word[0] === own[0] && root(term.word) === own);
      return [...new Set(forms.map((term) => keyOf(term.word)))].slice(0, MOST);
    },
  };
}
