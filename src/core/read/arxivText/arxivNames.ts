import { isSuffix } from '../../people/namesOf.ts';

/** The names in arXiv's line of authors. Where they work stands in brackets behind the names, or behind all of them. */
export function arxivNames(authors: string): string[] {
  let text = authors;
  for (let depth = 0; depth < 4 && text.includes('('); depth += 1)
    text = text.replaceAll(/ ?\([^()]*\)/g, '');
  const names: string[] = [];
  for (const part of text.split(/ ?, (?:and )?| and | ?; /)) {
    const name = part.replace(/^(?:for|on behalf of) (?:the )?(?=\p{Lu})/u, '');
    const before = names.at(-1);
    if (before !== undefined && isSuffix(name.trim())) names[names.length - 1] = `${before}, ${name.trim()}`;
    else if (name.trim() !== '') names.push(name.trim().replace(/,$/, ''));
  }
  return names;
}
