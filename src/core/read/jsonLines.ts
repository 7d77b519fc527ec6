import { finding } from '../findings/finding.ts';
import { withoutInvisible } from '../words/invisible.ts';
import { deepest, isTooDeep } from '../yaml/isTooDeep.ts';
import { countLines } from './countLines.ts';
import { isEmpty, isObject } from './fieldNames.ts';
import { recordOfFields } from './fields.ts';
import { foreignReading } from './foreign/foreignReading.ts';
import { isConfiguration } from './foreign/isConfiguration.ts';
import { signOfThings, type Thing, thingOf } from './foreign/thingOf.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import { hasFactsOfPaper, isPaper, papersOfColumns, papersWithin } from './jsonPapers.ts';
import { type JsonStretch, jsonValues } from './jsonValues.ts';
import { noteUnread, type Unread, unreadFields } from './unreadFields.ts';

/**
 * JSON Lines (one object a line), and the JSON people have instead: an array of objects, one object, or an object
 * that holds them in a list or under their ids, as services answer. A broken line or item costs only itself.
 */
export const jsonLines: Format = {
  name: 'json',

  claims(file, head) {
    const start = head.trimStart();
    if (/^(?:\{\s*"|\[\s*\{\s*"|\{\s*\}|\[\s*\])/.test(start)) return 0.95;
    return /^[{[]/.test(start) && /\.(?:json|jsonl|ndjson)$/i.test(file) ? 0.5 : 0;
  },

  read(file, text) {
    const made = new Made(file);
    for (const stretch of isByLine(text) ? byLine(text) : jsonValues(text)) made.addValue(stretch);
    const { reading, kinds, unread } = made;
    const things = reading.rejected === 0 ? signOfThings(made.things) : undefined;
    if (things) return foreignReading('json', { file, text }, things);
    reading.findings.push(...unreadFields(file, unread));
    // Brackets around the items go with them.
    return { ...reading, lines: countLines(text, (line) => kinds.get(line) ?? 'record') };
  },
};

type Kind = 'record' | 'furniture' | 'lost';

class Made {
  readonly reading: Reading = emptyReading('json');
  readonly kinds = new Map<number, Kind>();
  readonly unread = new Map<string, Unread>();
  readonly #file: string;
  /** What each record is that is no paper, or undefined for a paper. */
  readonly things: (Thing | undefined)[] = [];
  /** The last line on which something broken stands. */
  #broken = -1;

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds what one value holds: a paper, or a list of them. */
  addValue(stretch: JsonStretch): void {
    // A bracket that closes nothing is of the flaw before it: "}]}]}]" is none for each.
    if (stretch.text === '}' && stretch.line <= this.#broken + 1) return this.#lose(stretch);
    const value = parsed(stretch.text);
    if (isTooDeep(value.held)) return this.#reject(stretch, tooDeep);
    // What services answer for a paper that they do not have.
    if (value.problem === undefined && isEmpty(value.held)) return this.#setAside(stretch, 'empty');
    if (isObject(value.held) && isPaper(value.held) && !isConfiguration(value.held))
      return this.#addObject(value.held, stretch);
    // A list within, or what is left of one where the value is broken.
    const items = Array.isArray(value.held) ? [] : papersWithin(stretch);
    if (items.length > 0) for (const item of items) this.#addItem(item, item.key);
    else if (isObject(value.held) && isConfiguration(value.held)) this.#addForeign(stretch);
    else if (value.problem !== undefined) this.#reject(stretch, value.problem);
    else this.#addOther(value.held, stretch);
  }

  #addItem(stretch: JsonStretch, key: string | undefined): void {
    const { held, problem } = parsed(stretch.text);
    if (problem !== undefined) return this.#reject(stretch, problem);
    if (isTooDeep(held)) return this.#reject(stretch, tooDeep);
    if (isEmpty(held)) return this.#setAside(stretch, 'empty');
    if (isObject(held)) this.#addObject(key === undefined || 'id' in held ? held : { ...held, key }, stretch);
  }

  #addOther(value: unknown, stretch: JsonStretch): void {
    const start = stretch.text.slice(0, 80);
    const told = (
      ...[code, values]: [
        code: 'json-not-a-record' | 'json-no-records',
        values: Record<string, string | number>,
      ]
    ) => {
      this.reading.findings.push(finding(code, { file: this.#file, line: stretch.line }, values));
      this.reading.rejected += 1;
      this.#mark(stretch, 'lost');
    };
    if (!isObject(value)) return told('json-not-a-record', { start });
    const columns = papersOfColumns(value);
    if (columns) return columns.forEach((each) => this.#addObject(each, stretch));
    const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]),
    );
    const [key, items] = lists.find(([, list]) => list.length > 0) ?? lists[0] ?? [];
    if (key === undefined || !items || hasFactsOfPaper(value)) return this.#addObject(value, stretch);
    if (items.length === 0) return this.#mark(stretch, 'record');
    told('json-no-records', { key, count: items.length });
  }

  #addObject(value: object, stretch: JsonStretch): void {
    const place = { file: this.#file, line: stretch.line };
    const start = stretch.text.slice(0, 80);
    const { record, findings, unread, noPaper } = recordOfFields(value, { place, notation: 'tex', start });
    this.reading.findings.push(...findings);
    if (noPaper === undefined) for (const name of unread) noteUnread(this.unread, name, place.line);
    if (!record && noPaper !== undefined) return this.#setAside(stretch, noPaper);
    if (record) {
      this.reading.records.push(record);
      this.things.push(thingOf(value, record));
    } else this.reading.rejected += 1;
    this.#mark(stretch, record ? 'record' : 'lost');
  }

  #setAside(stretch: JsonStretch, what: string): void {
    this.reading.furniture.push({ line: stretch.line, text: stretch.text.slice(0, 80), what });
    this.#mark(stretch, 'furniture');
  }

  #addForeign(stretch: JsonStretch): void {
    const values = {
      file: this.#file,
      what: 'the configuration of a program',
      advice: 'take it out of the folder',
    };
    this.reading.findings.push(finding('source-foreign', { file: this.#file, line: stretch.line }, values));
    this.reading.rejected += 1;
    this.#mark(stretch, 'lost');
  }

  #reject(stretch: JsonStretch, problem: string): void {
    const values = { problem: shortened(problem), start: stretch.text.slice(0, 80) };
    this.reading.findings.push(finding('json-broken', { file: this.#file, line: stretch.line }, values));
    this.reading.rejected += 1;
    this.#lose(stretch);
  }

  #lose(stretch: JsonStretch): void {
    this.#broken = stretch.endLine;
    this.#mark(stretch, 'lost');
  }

  /** A line that a paper shares with what is none is the paper's. */
  #mark({ line: from, endLine }: JsonStretch, kind: Kind): void {
    for (let line = from; line <= endLine; line += 1)
      if (kind === 'record' || this.kinds.get(line) !== 'record') this.kinds.set(line, kind);
  }
}

const tooDeep = `brackets stand in each other more than ${deepest} deep`;

function parsed(text: string): { held: unknown; problem?: string } {
  try {
    return { held: JSON.parse(text) };
  } catch (error) {
    // Signs that show nothing may stand between the parts.
    const visible = withoutInvisible(text);
    if (visible !== text) return parsed(visible);
    return { held: undefined, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether most of the first lines are values by themselves. An array on one line is not. */
function isByLine(text: string): boolean {
  if (text.trimStart().startsWith('[')) return false;
  let whole = 0;
  let seen = 0;
  for (const line of byLine(text)) {
    seen += 1;
    if (line.text.startsWith('{') && line.text.endsWith('}')) whole += 1;
    if (seen === 20) break;
  }
  return whole * 2 >= seen;
}

function* byLine(text: string): Generator<JsonStretch> {
  const ends = /\r\n?|\n/g;
  for (let [start, line] = [0, 1]; start < text.length; line += 1) {
    const end = ends.exec(text)?.index ?? text.length;
    const stretch = text.slice(start, end).trim();
    if (stretch !== '') yield { text: stretch, line, endLine: line };
    start = Math.max(ends.lastIndex, end);
    if (ends.lastIndex === 0) return;
  }
}

// JSON.parse quotes the text around the flaw, of any length.
function shortened(problem: string): string {
  return problem.length > longestProblem ? `${problem.slice(0, longestProblem)}…` : problem;
}

const longestProblem = 120;
