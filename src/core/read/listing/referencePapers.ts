import { type Anchor, anchorsOf } from './abstracts.ts';
import { byline } from './byline.ts';
import { shapeOf } from './lineShape.ts';
import { type NameList, nameList } from './nameList.ts';
import type { Entry } from './papers.ts';
import { type Signed, signed } from './signs.ts';
import type { Unit } from './units.ts';

/**
 * The papers of a list of references, "Berger, A., Roe, T.: Gates. J. Ex. (2020)", with the abstract below each, where
 * there is one; each reference is put into lines as pages have them: the title, its authors, and what else it says.
 * Undefined where most papers of the list stand otherwise.
 */
export function referencePapers(lines: readonly Unit[]): { units: Signed[]; entries: Entry[] } | undefined {
  const { whole, found } = namesAbove(lines);
  const count = found.filter((reference) => reference !== undefined).length;
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
    return { title, abstract, facts: factsOf(units, title, { abstract, end }), isDoubtful: false };
  });
  const own = new Set(entries.map(({ abstract }) => abstract));
  // Texts that no reference stands above are of other papers.
  return anchors.filter((anchor) => !own.has(anchor)).length * 3 > titles.length
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

interface Reference {
  title: string;
  names: string;
  rest: string;
}

/** What a text says as a reference does, with a year: names before a title, or behind it. */
export function referenceOf(text: string): Reference | undefined {
  if (text.length < 50 || text.length > 700 || !/(?:19|20)\d\d/.test(text)) return undefined;
  const bare = text.replace(/^(?:\[\w{1,8}\]|\d{1,4}[.)]|[•◦*–-]) */, '');
  return namesFirst(bare) ?? titleFirst(bare);
}

function namesFirst(text: string): Reference | undefined {
  if (!/^\p{Lu}[\p{L}\p{M}.'’-]*,? /u.test(text)) return undefined;
  let best: { names: string; end: number } | undefined;
  for (const { index, 0: mark } of text
    .slice(0, 400)
    .matchAll(/(?:: |[.,] ?(?=["“«])|\. | ?\((?:19|20)\d\d[a-z]?\)[.:,]? )/g)) {
    // Of "J. Doe, J. Roe. " the point of the initial belongs to the names.
    const names = text.slice(
      0,
      index + Number(/\p{Lu}$/u.test(text.slice(0, index)) && mark.startsWith('.')),
    );
    const list = peopleIn(names);
    if (list && (list.marked || list.names.length > 1))
      best = { names: names.trim(), end: index + mark.length };
  }
  if (!best) return undefined;
  const parted = titleAndRest(text.slice(best.end));
  return parted && { names: best.names, ...parted };
}

/** "Association of shift rotation. Okonkwo PJ; Lindgren S. Journal of Examples. 40(3):211-219, 2020 Mar." */
function titleFirst(text: string): Reference | undefined {
  const parted = titleAndRest(text);
  if (!parted) return undefined;
  let best: { names: string; rest: string } | undefined;
  for (const { index } of parted.rest
    .slice(0, 400)
    .matchAll(/\. (?=["“\p{Lu}\d])|\.$| (?:\()?(?=(?:19|20)\d\d)/gu)) {
    const names = parted.rest.slice(0, index);
    if (peopleIn(names) ?? peopleIn(indexed(names)))
      // Of "Haddad N" alone nothing tells which is the family name.
      best = {
        names: names.replace(/^([^ ,;]+) (\p{Lu}{1,3})$/u, '$1, $2'),
        rest: parted.rest.slice(index).replace(/^[. ]+/, ''),
      };
  }
  return best && /(?:19|20)\d\d/.test(best.rest) ? { title: parted.title, ...best } : undefined;
}

function peopleIn(names: string): NameList | undefined {
  const list = nameList(names) ?? byline(names.replace(/,? (?:and|&) /g, ', '));
  return list && (list.marked || list.names.length > 1) ? list : undefined;
}

/** "Okonkwo PJ; Lindgren S" with points, by which initials are known. */
function indexed(names: string): string {
  return names.replace(
    / (\p{Lu}{1,3})(?=[,;]|$)/gu,
    (_all, letters: string) => `, ${letters.replace(/./gu, '$&.')}`,
  );
}

function titleAndRest(text: string): { title: string; rest: string } | undefined {
  const found =
    /^["“«]([^"”»]{12,300}?)[.,]?["”»][.,]? +(.+)$/su.exec(text) ??
    /^([^"“]{12,300}?[\p{L}\p{M})\d?!])(?:(?<=[?!])|\.) +(?=["“[\p{Lu}\d])(.+)$/su.exec(text);
  const [, title = '', rest = ''] = found ?? [];
  if (title.split(/\s+/).length < 3 || isVenue.test(title) || byline(title)?.marked === true)
    return undefined;
  return { title, rest: rest.replaceAll(/ ?\[[^[\]]{1,30}\]/g, '').replace(/^In:? /, '') };
}

const isVenue = /^(?:in|proc|journal|trans|adv)\b/i;
