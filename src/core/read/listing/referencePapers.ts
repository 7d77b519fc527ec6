import { type Anchor, anchorsOf } from './abstracts.ts';
import { shapeOf } from './lineShape.ts';
import { nameList } from './nameList.ts';
import type { Entry } from './papers.ts';
import { type Reference, referenceOf } from './reference.ts';
import { type Signed, signed } from './signs.ts';
import type { Unit } from './units.ts';

/**
 * The papers of a list of references, "Berger, A., Roe, T.: Gates. J. Ex. (2020)", with the abstract below each, where
 * there is one; each reference is put into lines as pages have them: the title, its authors, and what else it says.
 * Undefined where most papers of the list stand otherwise.
 */
export function referencePapers(lines: readonly Unit[]): { units: Signed[]; entries: Entry[] } | undefined {
  const { whole, found } = namesAbove(lines);
  const references = found.filter((reference) => reference !== undefined);
  const count = references.length;
  // "Cite as" below papers that stand there with their titles makes no list of references.
  const shown = new Set(whole.map(({ text }) => text));
  if (references.filter(({ title }) => shown.has(title)).length * 2 > count) return undefined;
  const long = whole.filter(({ length }) => length > 80).length;
  // Now and then a line of an abstract looks so.
  if (count < 2 || count * 4 < long) return undefined;
  const titles: number[] = [];
  const parted: Unit[] = [];
  for (const [at, unit] of whole.entries()) {
    const reference = found[at];
    if (reference) titles.push(parted.length);
    const texts = reference ? [reference.title, reference.names, reference.rest] : [unit.text];
    for (const text of texts) parted.push(reference ? { ...unit, ...shapeOf(text), text } : unit);
  }
  const units = signed(parted);
  const anchors = anchorsOf(units);
  const entries = titles.map((title, order): Entry => {
    const end = titles[order + 1] ?? units.length;
    const abstract = anchors.find(({ first }) => first > title + 2 && first < end);
    const year = references[order]?.year;
    const facts = factsOf(units, title, { abstract, end });
    return { title, abstract, facts, isDoubtful: false, ...(year === undefined ? {} : { year }) };
  });
  const own = new Set(entries.map(({ abstract }) => abstract));
  // "Northern History, 5, 25–34." is of its reference.
  const ofReferences = new Set(titles.flatMap((title) => [title, title + 1, title + 2]));
  // Texts that no reference stands above are of other papers.
  return anchors.filter((anchor) => !own.has(anchor) && !ofReferences.has(anchor.first)).length * 3 >
    titles.length
    ? undefined
    : { units, entries };
}

/**
 * As DBLP shows them: "Ada Berger, Tom Roe:" above "Gated messages. 1-20", or before it where a page was wrapped; each
 * pair is a reference.
 */
function namesAbove(units: readonly Unit[]): { whole: Unit[]; found: (Reference | undefined)[] } {
  const named = units.map(({ text }) => {
    const [, names = '', rest = ''] = /^([^:]{5,400}):(?: (.{8,}))?$/s.exec(text) ?? [];
    // "Track A: Algorithms, Complexity and Games"
    const list = isLabel.test(names) ? undefined : nameList(names);
    return list && (list.names.length > 1 || rest === '') ? { names, rest } : undefined;
  });
  const isOften = named.filter((each) => each?.names.includes(', ')).length > 1;
  const [whole, found]: [Unit[], (Reference | undefined)[]] = [[], []];
  for (let at = 0; at < units.length; at += 1) {
    const [unit, next, own] = [units[at], units[at + 1], isOften ? named[at] : undefined];
    if (!unit) continue;
    const isPair = own?.rest === '' && next !== undefined && next.length > 12;
    whole.push(isPair ? { ...unit, lines: [...unit.lines, ...next.lines] } : unit);
    const title = isPair ? next.text : (own?.rest ?? '');
    found.push(own && title !== '' ? below(own.names, title) : referenceOf(unit.text));
    at += Number(isPair);
  }
  return { whole, found };
}

const isLabel = /^(?:authors?|by|editors?|speakers?)\b/i;

/** A title ends at its point, or at a question mark where no more than a word stands before the next: "Who? Comput. J.". */
function below(names: string, text: string): Reference {
  const [, title = text.replace(/\.$/, ''), rest = ''] =
    /^(.{8,400}?[?!]) {1,4}((?!\S+ \S+ [^.?!]*[.?!] ).{1,200})$/s.exec(text) ??
    /^(.{8,400}?(?:\.|[?!](?= {1,4}\S{1,40}$))) {1,4}(.{1,200})$/s.exec(text) ??
    [];
  return { title: title.replace(/\.$/, ''), names, rest };
}

function factsOf(
  units: readonly Signed[],
  title: number,
  { abstract, end }: { abstract: Anchor | undefined; end: number },
): Entry['facts'] {
  const facts: Entry['facts'] = [
    { at: title + 1, role: 'authors' },
    { at: title + 2, role: 'venue' },
  ];
  for (let at = title + 3; at < Math.min(end, title + 12); at += 1) {
    const isOfAbstract = abstract !== undefined && at >= abstract.first && at <= abstract.last;
    if (!isOfAbstract && units[at]?.signs.hasId === true) facts.push({ at, role: 'other' });
  }
  return facts;
}
