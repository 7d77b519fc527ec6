import { elementsIn, type XmlElement } from './xmlElement.ts';
import { bareText, markedText, xmlText } from './xmlText.ts';
import { shortMonths } from '../../shortMonths.ts';

/** One way of writing papers down in XML: which element is a record, and where in it the facts stand. */
export interface Dialect {
  name: string;
  /** The names of its elements that are records. */
  records: readonly string[];
  /** What must stand above a record, where its name alone does not tell: names from the root, parted by slashes. */
  within?: RegExp;
  /** A path that a record of this dialect has, where its name alone does not tell. */
  has?: string;
  /** Elements beside the records whose facts hold for all records that follow: the volume's, the journal's. */
  shared?: readonly string[];
  facts: readonly Fact[];
}

/** A field, where it stands (a path that begins with ^ leads through what is shared), and how it is read there. */
export type Fact = readonly [field: string, path: string, as?: As];

/** Undefined where the elements hold nothing. */
export type As<Value = unknown> = (found: readonly XmlElement[]) => Value | undefined;

export const text: As<string> = (found) => found.map(xmlText).find((said) => said !== '');
export const bare: As<string> = (found) => found.map(bareText).find((said) => said !== '');
export const texts: As<readonly string[]> = (found) =>
  orNothing(found.map(bareText).filter((said) => said !== ''));
export const paragraphs: As<string> = (found) =>
  orNothing(found.map(xmlText).filter((said) => said !== ''))?.join('\n\n');
export const tag: As<string> = ([first]) => first?.name;

export function attribute(...names: string[]): As<string> {
  return (found) => all(names)(found)[0];
}

export function attributes(...names: string[]): As<readonly string[]> {
  return (found) => orNothing(all(names)(found));
}

/** What stands before a pattern's group and behind it is the dialect's, not the text's. */
export function within(pattern: RegExp, as: As<string> = text): As<string> {
  return (found) => {
    const said = as(found);
    return said === undefined ? undefined : (pattern.exec(said)?.[1] ?? said);
  };
}

/** Only what fits. */
export function fitting(pattern: RegExp): As<string>;
export function fitting<Value>(pattern: RegExp, as: As<Value>): As<Value>;
export function fitting(pattern: RegExp, as: As = bare): As {
  return (found) => as(found.filter((element) => pattern.test(bareText(element))));
}

/** With its line ends and indents, by which arXiv parts paragraphs. */
export const wrapped: As<string> = ([first]) => (first ? markedText(first) : undefined);

/** The parts of a date that stand in elements of their own: 2019, 2019-05, 2019-05-03. */
export const dated: As<string> = (found) => {
  for (const date of found) {
    const part = (name: string) =>
      bare(elementsIn(date).filter((child) => child.name.toLowerCase() === name));
    const year = part('year');
    const whole = year === undefined ? undefined : dateOfParts(year, part('month'), part('day'));
    if (whole !== undefined) return whole;
  }
  return undefined;
};

/** "2019", "May", "3" as 2019-05-03, or as much of it as there is. */
export function dateOfParts(year: string, month = '', day = ''): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const number = monthOf(month);
  if (number === undefined) return year;
  return /^\d\d?$/.test(day) ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`;
}

function monthOf(written: string): string | undefined {
  if (/^(?:0?[1-9]|1[0-2])$/.test(written)) return written.padStart(2, '0');
  const at = shortMonths.indexOf(written.slice(0, 3).toLowerCase());
  return at === -1 ? undefined : String(at + 1).padStart(2, '0');
}

/** A day as mail and RSS write it: "Mon, 2 Apr 2007 19:18:42 GMT". */
export const mailDate: As<string> = (found) => {
  const [, day = '', month = '', year = ''] =
    /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(bare(found) ?? '') ?? [];
  return dateOfParts(year, month, day);
};

function all(names: readonly string[]): (found: readonly XmlElement[]) => string[] {
  return (found) =>
    found.flatMap((element) => {
      const said = names.map((name) => element.attributes[name]?.trim()).find((value) => value);
      return said === undefined ? [] : [said];
    });
}

function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
