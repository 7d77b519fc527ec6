import { SaxesParser, type SaxesTag } from 'saxes';
import { deepest } from '../../yaml/isTooDeep.ts';
import { prologEnd } from './prologEnd.ts';
import type { XmlElement } from './xmlElement.ts';
import { xmlEntities } from './xmlEntities.ts';

/** What stands in a text of XML: an element that was asked for, or a flaw, with its first and last line. */
export interface XmlFound {
  line: number;
  endLine: number;
  element?: XmlElement;
  /** The names of the elements around it, from the root. */
  above: readonly string[];
  /** What is wrong, and on which line; of what is no record the name is empty. */
  flaw?: { problem: string; line: number; name: string; key: string };
}

/**
 * Hands over the elements that `isWanted` names, one after the other, so that no more than one is held. XML ends at its
 * first flaw; here only the record ends that has it, for the next begins at a mark of its own (`<entry`). No document
 * type is read: what entities it declares stays unknown, so none can grow or fetch a file.
 */
export function xmlRecords(
  text: string,
  isWanted: (name: string, above: readonly string[]) => boolean,
  take: (found: XmlFound) => void,
): void {
  const lines = lineCounter(text);
  const startAt = (offset: number, above: readonly string[]): Start => ({
    offset,
    line: lines(offset),
    above,
  });
  // Each flaw costs another look at what is behind it, so that a file of nothing else is read through so often.
  let looks = 4 * text.length + 100_000;
  let isAstray = false;
  let start: Start | undefined = startAt(prologEnd(text, 0), []);
  while (start) {
    const { flaw, begun, above, read }: Stop = parseFrom(text, start, isWanted, take);
    if (!flaw) return;
    looks -= read;
    const at: number = start.offset + Math.max(read, 1);
    // Documents may stand one behind the other, each with its declaration.
    const prolog = begun ? -1 : text.lastIndexOf('<', at);
    const behindProlog = prolog < start.offset ? prolog : prologEnd(text, prolog);
    if (behindProlog > prolog) {
      start = startAt(behindProlog, []);
      continue;
    }
    // Behind a flaw outside of records nobody knows what is open, so that one alone is told.
    if (begun || !isAstray) take({ line: begun?.line ?? flaw.line, endLine: flaw.line, above, flaw });
    isAstray ||= !begun;
    const isMark = begun
      ? (_: string, tag: string) => tag === begun.name
      : (name: string) => isWanted(name, above);
    const next = nextMark(text, begun && looks > 0 ? begun.offset + 1 : at, isMark);
    start = next === undefined ? undefined : startAt(next, above);
  }
}

interface Start {
  offset: number;
  line: number;
  above: readonly string[];
}

interface Stop {
  flaw: XmlFound['flaw'];
  /** The record that has it, if any, and where its mark stands. */
  begun: { name: string; offset: number; line: number } | undefined;
  /** What was open around it. */
  above: readonly string[];
  /** How many signs were read. */
  read: number;
}

function parseFrom(
  text: string,
  start: Start,
  isWanted: (name: string, above: readonly string[]) => boolean,
  take: (found: XmlFound) => void,
): Stop {
  const parser = new SaxesParser({ fragment: true });
  parser.ENTITIES = xmlEntities;
  // What was open around the first record is closed at the end of the text.
  const opening = start.above.map((name) => `<${name}>`).join('');
  const above: string[] = [];
  const open: XmlElement[] = [];
  let begun: Stop['begun'];
  const lineNow = () => start.line + parser.line - 1;
  const offsetNow = () => start.offset + parser.position - opening.length;

  parser.on('opentag', (tag) => {
    if (above.length + open.length > mostDeep)
      parser.fail(`elements stand in each other more than ${mostDeep} deep`);
    if (Object.keys(tag.attributes).length > mostAttributes)
      parser.fail(`an element has more than ${mostAttributes} attributes`);
    const element = elementOf(tag, lineNow());
    const parent = open.at(-1);
    if (parent) {
      if (tag.name === begun?.name) parser.fail(`<${tag.name}> begins before the one above it is closed`);
      parent.children.push(element);
      open.push(element);
    } else if (isWanted(element.name, above)) {
      begun = { name: tag.name, offset: text.lastIndexOf('<', offsetNow() - 1), line: lineNow() };
      open.push(element);
    } else above.push(tag.name);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) above.pop();
    else if (open.length === 0) {
      take({ element, line: begun?.line ?? element.line, endLine: lineNow(), above: [...above] });
      begun = undefined;
    }
  });
  const say = (part: string) => void open.at(-1)?.children.push(part);
  parser.on('text', say);
  parser.on('cdata', say);
  try {
    if (opening !== '') parser.write(opening);
    parser.write(text.slice(start.offset)).close();
    return { flaw: undefined, begun, above, read: text.length - start.offset };
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/^\d+:\d+: /, '') : String(error);
    const problem = said.startsWith('undefined entity') && text.includes('<!ENTITY') ? ownEntities : said;
    const flaw = { problem, line: lineNow(), name: begun?.name ?? '', key: keyOf(open[0]) };
    return { flaw, begun, above, read: offsetNow() - start.offset };
  }
}

const ownEntities = 'an entity that the file declares itself; such are never expanded';
/** No record nests a fourth as deep; formulas do most. */
const mostDeep = 4 * deepest;
const mostAttributes = 256;

function elementOf({ name, attributes: given }: SaxesTag, line: number): XmlElement {
  // The parser knows no namespaces here, so that a prefix nobody declared (an excerpt) is as good as another.
  const attributes = given as Record<string, string>;
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  return { name: name.slice(colon + 1), prefix, attributes, children: [], line };
}

/** What a broken record is called in its file, as far as it was read: its own id, or the first that it says. */
function keyOf(record: XmlElement | undefined): string {
  if (!record) return '';
  const { id, key } = record.attributes;
  return (id ?? key ?? firstText(record)).slice(0, 80);
}

function firstText(element: XmlElement): string {
  for (const child of element.children) {
    const said = typeof child === 'string' ? child.trim() : firstText(child);
    if (said !== '') return said;
  }
  return '';
}

function nextMark(
  text: string,
  from: number,
  isMark: (name: string, tag: string) => boolean,
): number | undefined {
  const tag = /<((?:[\w.-]+:)?([A-Za-z][\w.-]*))(?=[\s/>])/g;
  tag.lastIndex = from;
  for (let found = tag.exec(text); found; found = tag.exec(text))
    if (isMark(found[2] ?? '', found[1] ?? '')) return found.index;
  return undefined;
}

/** The line of one offset after the other, the later ones behind. */
function lineCounter(text: string): (offset: number) => number {
  let [line, seen] = [1, 0];
  return (offset) => {
    for (let at = text.indexOf('\n', seen); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
      line += 1;
      seen = at + 1;
    }
    return line;
  };
}
