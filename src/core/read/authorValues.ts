import { plainTex } from '../text/plainTex.ts';
import { isGroup } from '../people/isGroup.ts';
import { withoutMore } from '../people/namesOf.ts';
import { isEmpty, isObject } from './fieldNames.ts';
import { listed } from './listed.ts';

/** Authors as sources hold them, in the shapes that `authorsOf` takes; what it cannot take stays as it is. */
export function authorValues(held: unknown): unknown {
  const list = typeof held === 'string' ? (listed(held) ?? held) : held;
  if (typeof list === 'string') return ofText(list);
  if (!Array.isArray(list)) return ofItem(list);
  const items = (list as unknown[]).flat(1).every(isText) && list.some(Array.isArray) ? list : list.flat(1);
  // "R. Roe (ETH", "Zurich)": a list that was cut at each comma.
  if (items.every(isText) && items.some((item) => item.lastIndexOf('(') > item.lastIndexOf(')')))
    return ofText(items.join('; '));
  const authors = items.filter((item) => !isEmpty(item) && isAuthor(item, items)).flatMap(ofItems);
  const texts = authors
    .map((author) => (isObject(author) && !isParted(author) ? author['name'] : author))
    .filter(isText);
  const short = texts.length === authors.length ? indexed(texts) : texts;
  return short === texts ? authors : short;
}

/** Where parts are told of those who made a paper, only the authors: no editors, no translators. */
function isAuthor(item: unknown, all: readonly unknown[]): boolean {
  const part = partOf(item);
  if (part === undefined || part === 'author') return true;
  return !all.some((other) => partOf(other) === 'author') && !/editor|translator|advisor|sponsor/i.test(part);
}

function partOf(item: unknown): string | undefined {
  const part = isObject(item) ? (item['creatorType'] ?? item['role']) : undefined;
  return typeof part === 'string' ? part.toLowerCase() : undefined;
}

/** An item, or the two persons it names: "Ada Berger & Tom Lindqvist". */
function ofItems(item: unknown): unknown {
  const names = isText(item) ? item.replace(/^(?:and|&) /, '').split(/ and | & /) : [];
  return names.length === 2 && names.every((name) => person.test(name.trim()))
    ? names.map(tidy)
    : ofItem(names.length === 1 ? names[0] : item);
}

const person = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u;

function ofItem(item: unknown): unknown {
  if (isText(item)) return tidy(item);
  // ["Lovelace", "Ada", "Jr."], as arXiv parses its authors.
  if (Array.isArray(item)) {
    const [family = '', given = '', suffix = ''] = item.filter(isText).map(tidy);
    return given === '' ? { name: family } : { family, given, suffix };
  }
  if (!isObject(item)) return item;
  for (const name of ['author', 'creator', 'person']) {
    if (isText(item[name]) || isObject(item[name])) return ofItem(item[name]);
  }
  const particle = item['non-dropping-particle'] ?? item['dropping-particle'];
  // An organisation's name is whole: "Institute of Physics (UK)".
  const parts = Object.entries(item).map(
    ([name, value]) => [name, isText(value) && name !== 'literal' ? tidy(value) : value] as const,
  );
  const { text, family, ...others } = Object.fromEntries(parts);
  const whole = others['name'] ?? others['raw_author_name'] ?? text;
  return {
    ...others,
    ...(isText(family) ? { family: isText(particle) ? `${particle} ${family}` : family } : {}),
    ...(isText(whole) ? { name: whole } : {}),
  };
}

function ofText(written: string): unknown {
  const text = withoutMarks(written.replace(/(?<=\band)\s*\n\s*/g, ' ')).replace(/,$/, '');
  const separator =
    separators.find((sign) => text.includes(sign)) ?? (isOfWholeNames(text) ? ',' : undefined);
  if (separator !== undefined) {
    const names = text.split(separator).map((name) => tidy(name.replace(/^\s*and /, '')));
    return indexed(names.filter((name) => name !== ''));
  }
  const joined = tidy(text).replace(/ (?:und|et) (?!al\b)/g, ' and ');
  const names = joined.split(/,\s*/);
  const short = indexed(names);
  if (short !== names) return short;
  const glued = joined.split(seam);
  return names.length === 1 && glued.length > 1 && glued.every((name) => name.includes(' ')) ? glued : joined;
}

/** What parts names and never stands in one; the first that a text holds is meant. */
const separators = ['||', '|', '、', '；', '，', ' · ', ' • ', ' / ', ';', '\n'];

/** "Ada BergerTom Lindqvist", as Springer's tables have them; no seam is in "Yann LeCun" and "Ada McDonald". */
const seam = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}+ )/u;

/** "张伟, 李娜": in these scripts a name is one word, so what a comma parts are names. */
function isOfWholeNames(text: string): boolean {
  return /^(?:[\p{Script=Han}\p{Script=Hangul}]{2,5}(?:, ?|$))+$/u.test(text);
}

/** Names that are all written as indexes do, "Smith JA" and "Doe B.", in their parts; the same list if they are not. */
function indexed(names: string[]): unknown[] {
  const known = names.filter((name) => withoutMore(name) !== '');
  const parts = known.map((name) => indexedForm.exec(name)?.groups);
  const read = parts.filter((part) => part !== undefined);
  const isWhole = read.length === known.length;
  if (
    known.length < 2 ||
    read.length < 2 ||
    !(isWhole || known.every((name, at) => parts[at] || isGroup({ name })))
  )
    return names;
  // "Smith JA, Doe B." ends with the point of a sentence.
  const isBare = read.some(({ given = '' }) => !given.includes('.'));
  const all = known.map((name, at) => {
    const { family = '', given = '', suffix } = parts[at] ?? {};
    if (family === '') return { literal: name };
    return {
      family,
      given: isBare ? given.replace(/\.$/, '') : given,
      ...(suffix === undefined ? {} : { suffix }),
    };
  });
  return [...all, ...names.slice(known.length)];
}

// A family name with a small letter, then initials only: "van der Berg JA", "Müller-Lüdenscheidt A.-B.".
const indexedForm =
  /^(?<family>(?=[^,]*\p{Ll})\p{L}[\p{L}\p{M}'’ -]*) (?<given>\p{Lu}(?:\.?[ -]?\p{Lu}){0,3}\.?)(?: (?<suffix>Jr|Sr|I{2,3}|IV|2nd|3rd)\.?)?$/u;

/** A name without marks behind it and DBLP's number ("Wei Wang 0001"), TeX's accents as letters. */
function tidy(written: string): string {
  const name = withoutMarks(written.replaceAll(raised, '').trim()).replace(/(?<=\p{L}\.?) 0\d{3}$/u, '');
  const isTex = /[\\$~]|\w\{/.test(name) && !/^\{[^{}]*\}$/.test(name);
  return (isTex && plainTex(name)) || name;
}

/** "Jane Doe$^{1,*}$". */
const raised = /\s?\$\^\{?[^${}]{0,20}\}?\$/g;

/** Names without what stands around them on pages and in exports: "Dr.", "(57193)", "(ETH Zürich)*", "<a@b.org>", "†", "1,2". */
function withoutMarks(names: string): string {
  if (/^[\p{L} .,;-]*$/u.test(names) && !/\b(?:Dr|Prof)\./.test(names)) return names.trim();
  return names
    .replace(/ ?\(([^()]*)\)(?=$|[\s,;|*])/g, (whole, inner: string) =>
      /[\dA-Za-z]{2}/.test(inner) ? '' : whole,
    )
    .replace(/ ?<[^<>\s@]*@[^<>\s]*>/g, '')
    .replace(/(?<![^\s,;|])(?:Dr|Prof)\. /g, '')
    .replace(marks, '')
    .trim();
}

const marks = /(?<![*†‡§¶⁰¹²³⁴-⁹])(?:(?<=\p{Ll})\d{1,2})?[*†‡§¶⁰¹²³⁴-⁹]+(?=$|[\s,;|])/gu;

/** Whether more is said of a name than the name: its parts, or that it is an organisation's. */
function isParted(author: object): boolean {
  return Object.keys(author).some((name) =>
    /family|last|surname|given|first|^@?(?:name_?)?type$/i.test(name),
  );
}

function isText(held: unknown): held is string {
  return typeof held === 'string';
}
