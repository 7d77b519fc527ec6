import type { Name } from '../paper.ts';
import { isGeneric } from './generic-acronyms.ts';
import { isCoined, isNameLike, namePhrase, nameWord } from './name-shape.ts';

const prefix = new RegExp(
  `^["“'‘]?(?<name>${namePhrase})["”'’]?(?: \\([^()]{2,60}\\))?(?:\\s?:(?=\\s|\\p{Lu})| [-–—]{1,2} )`,
  'u',
);

/**
 * What stands before a title's colon. `sure` when it has the look of a coined name ("StoRM: A …"); else,
 * as in "Graph Mamba: Towards …", it is a name only if the abstract introduces it. "N:M sparsity" has none.
 */
export function titlePrefix(title: string): { name: string; start: number; sure: boolean } | undefined {
  const name = prefix.exec(title)?.groups?.['name'];
  if (name === undefined) return undefined;
  const sure = !name.includes(' ') && isCoined(name) && !isGeneric(name);
  return { name, start: title.indexOf(name), sure };
}

const evaluated = new RegExp(
  `\\b(?:performance|effectiveness|efficacy|capabilities|superiority|advantages?|benefits?) of (?<name>${nameWord})(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * A name no sentence introduces, but which is put together from the beginnings of the title's words:
 * "Leveraging Side Information for Ligand Conformation Generation", "the performance of SIDEGEN".
 */
export function nameFromTitleWords(text: { title: string; abstract: string }): Name | undefined {
  const words = text.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const match of text.abstract.matchAll(evaluated)) {
    const name = match.groups?.['name'];
    if (name === undefined || name.length < 4 || !isNameLike(name) || !composed(name.toLowerCase(), words))
      continue;
    const start = match.index + match[0].length - name.length;
    return { name, span: { start, end: start + name.length }, field: 'abstract' };
  }
  return undefined;
}

/** Whether `name` is a chain of beginnings, two letters at least, of two or more words in their order. */
function composed(name: string, words: readonly string[], used = 0): boolean {
  if (name === '') return used >= 2;
  return words.some((word, index) => {
    for (let length = Math.min(word.length, name.length); length >= 2; length--) {
      if (
        word.startsWith(name.slice(0, length)) &&
        composed(name.slice(length), words.slice(index + 1), used + 1)
      )
        return true;
    }
    return false;
  });
}
