/** A saying taken apart: words as they stand, a value put in, or sayings of which a value chooses one. */
export type Part = string | Value | Choice;

/** `{n, number}`; without a manner a text is put in as it is. The number that a plural chooses by is `#`. */
export interface Value {
  name: string;
  manner: Manner | 'text';
}

/** `{n, plural, one {# name} other {# names}}` */
export interface Choice {
  name: string;
  by: 'plural' | 'select';
  cases: ReadonlyMap<string, readonly Part[]>;
}

/** The forms that any language has of a number, by the names CLDR gives them. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** More braces within braces than any sentence has; a thousand of them would overflow the stack. */
const DEEPEST = 9;

/** How a number is said; the last three as `counts` says them. */
export const manners = ['number', 'percent', 'megabytes', 'papers', 'topics', 'people'] as const;
export type Manner = (typeof manners)[number];

/**
 * Takes a saying apart. Its notation is that of ICU MessageFormat, less what nothing here needs; an apostrophe is always
 * one: there `l'{title}` would put nothing in.
 * @throws a SyntaxError that says in one sentence what is wrong
 */
export function readSaying(text: string): Part[] {
  const reading = { text, at: 0, depth: 0 };
  const parts = readParts(reading, undefined);
  if (reading.at < text.length) throw new SyntaxError('a } closes nothing');
  return parts;
}

interface Reading {
  readonly text: string;
  at: number;
  /** Of how many cases within each other. */
  depth: number;
}

/** Up to the end, or to the `}` that ends a case. */
function readParts(reading: Reading, counted: string | undefined): Part[] {
  const parts: Part[] = [];
  for (;;) {
    const words = take(reading, counted === undefined ? /[^{}]*/y : /[^{}#]*/y);
    if (words !== '') parts.push(words);
    if (counted !== undefined && take(reading, /#/y) !== '') parts.push({ name: counted, manner: 'number' });
    else if (take(reading, /\{/y) !== '') parts.push(readPlace(reading, counted));
    else return parts;
  }
}

/** What follows a `{`. */
function readPlace(reading: Reading, counted: string | undefined): Value | Choice {
  const name = take(reading, /\s*[a-z][a-zA-Z]*/y).trim();
  if (name === '') throw new SyntaxError('a { is followed by no name');
  const manner = take(reading, /\s*,\s*[a-z]*/y).replace(/[\s,]/g, '');
  if (manner === 'plural' || manner === 'select') {
    const cases = readCases(reading, manner === 'plural' ? name : counted);
    if (cases.size === 0) throw new SyntaxError(`{${name}, ${manner}} has no cases`);
    if (manner === 'plural') checkForms(name, cases);
    return { name, by: manner, cases };
  }
  if (take(reading, /\s*\}/y) === '') throw new SyntaxError(`{${name} is not closed`);
  if (manner === '') return { name, manner: 'text' };
  const known = manners.find((each) => each === manner);
  if (known === undefined) {
    throw new SyntaxError(`${manner} is none of ${[...manners, 'plural', 'select'].join(', ')}`);
  }
  return { name, manner: known };
}

/** A form that no language has would never be said. */
function checkForms(name: string, cases: ReadonlyMap<string, unknown>): void {
  const unknown = [...cases.keys()].find((each) => !each.startsWith('=') && !forms.includes(each));
  if (unknown !== undefined) throw new SyntaxError(`${unknown} is none of ${forms.join(', ')}`);
  if (!cases.has('other')) throw new SyntaxError(`{${name}, plural} lacks other`);
}

function readCases(reading: Reading, counted: string | undefined): Map<string, Part[]> {
  const cases = new Map<string, Part[]>();
  reading.depth += 1;
  if (reading.depth > DEEPEST) throw new SyntaxError('too many { stand within each other');
  take(reading, /\s*,/y);
  for (;;) {
    const name = take(reading, /\s*(?:=(?:0|[1-9]\d*)|[a-z]+)/y).trim();
    if (name === '') break;
    if (take(reading, /\s*\{/y) === '') throw new SyntaxError(`${name} is followed by no {`);
    cases.set(name, readParts(reading, counted));
    if (take(reading, /\}/y) === '') throw new SyntaxError(`the { after ${name} is not closed`);
  }
  if (take(reading, /\s*\}/y) === '') throw new SyntaxError('a { is not closed');
  reading.depth -= 1;
  return cases;
}

/** What a pattern matches here and now, which is then behind. */
function take(reading: Reading, pattern: RegExp): string {
  pattern.lastIndex = reading.at;
  const [found = ''] = pattern.exec(reading.text) ?? [];
  reading.at += found.length;
  return found;
}
