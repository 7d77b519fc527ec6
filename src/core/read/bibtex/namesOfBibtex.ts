import { isCompanyForm } from '../../people/isGroup.ts';
import { isDoctor, isSuffix, namesOf } from '../../people/namesOf.ts';
import { closingBrace } from './readFields.ts';
import { plainField } from './plainField.ts';

/** A name as `authorsOf` reads it: parted where the source parts it, whole where it stands in braces. */
export type BibtexName = string | { literal: string } | { family: string; given: string; suffix?: string };

/** The names of an author field, which "and" parts outside braces, in each of the ways of BibTeX and biblatex. */
export function namesOfBibtex(tex: string): BibtexName[] {
  const written = tex.replaceAll(/\s+/g, ' ').trim();
  const parts = cutOutside(written, / and (?:and )*/gi);
  const names = parts.map((name) => name.replace(/^and | and$/i, '').trim()).filter((name) => name !== '');
  // No name of BibTeX has these: the list is written as elsewhere.
  const isList = names.length === 1 && !isWhole(written) && /;| \\?& /.test(written);
  return isList ? namesOf(plainField(written)) : names.flatMap(nameOf);
}

function nameOf(written: string): BibtexName[] {
  if (isWhole(written)) return [{ literal: plainField(written) }];
  const parts = cutOutside(written, /,/g).map((part) => part.trim());
  if (parts.some((part) => /^(?:family|given)\s*=/i.test(part))) return [extendedName(parts)];
  const [first = '', second = '', third = ''] = parts.map(plainField);
  const plain = plainField(written);
  if (parts.length === 1) return [bracedFamily(written) ?? plain];
  if (parts.length === 2)
    return [
      (isSuffix(second) && isDoctor(first, second)) || isCompanyForm(second) || second === '' || first === ''
        ? plain.replace(/^,|,$/g, '')
        : { family: first, given: second },
    ];
  if (parts.length > 3 || !(isSuffix(second) || isSuffix(third))) return namesOf(plain);
  const [suffix, given] = isSuffix(second) ? [second, third] : [third, second];
  return [{ family: first, given, suffix }];
}

/** "Jane {Doe Smith}": what the braces hold is the family's name. */
function bracedFamily(written: string): BibtexName | undefined {
  const [, given = '', family] = /^(\S.*) \{([^{}\\]*)\}$/.exec(written) ?? [];
  return family === undefined || !/\S \S/.test(family)
    ? undefined
    : { family: plainField(family), given: plainField(given) };
}

/** biblatex's `family=Berg, given=Jan, prefix=van den`. */
function extendedName(parts: readonly string[]): BibtexName {
  const held = new Map(
    parts.map((part) => {
      const [, name = '', value = ''] = /^([\w-]+)\s*=\s*(.*)$/.exec(part) ?? [];
      return [name.toLowerCase(), plainField(value)];
    }),
  );
  const family = [held.get('prefix'), held.get('family')].filter(Boolean).join(' ');
  const [given, suffix] = [held.get('given') ?? '', held.get('suffix')];
  if (given === '' || family === '') return family + given;
  return { family, given, ...(suffix ? { suffix } : {}) };
}

/** Whether all of a name stands in one pair of braces, which keeps it whole. An accent's are none: "{\"O}", "{\v{C}}". */
function isWhole(name: string): boolean {
  return /^\{(?:[^\\]|\\[A-Za-z]{3,20}\{)/.test(name) && closingBrace(name, 1) === name.length;
}

/** Cuts at what `separator` finds outside braces; an escaped one, "Thi\{'ebaux", is a slip that holds nothing. */
function cutOutside(text: string, separator: RegExp): string[] {
  if (!text.includes('{')) return text.split(separator);
  const parts: string[] = [];
  let [start, depth, counted] = [0, 0, 0];
  for (const { 0: found, index } of text.matchAll(separator)) {
    for (; counted < index; counted += 1) {
      if (text[counted - 1] !== '\\') depth += text[counted] === '{' ? 1 : text[counted] === '}' ? -1 : 0;
    }
    if (depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + found.length;
  }
  return [...parts, text.slice(start)];
}
