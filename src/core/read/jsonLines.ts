import { finding } from '../findings/finding.ts';
import { deepest, isTooDeep } from '../yaml/isTooDeep.ts';
import { countLines } from './countLines.ts';
import { spelling } from './fieldNames.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import { type JsonStretch, jsonValues } from './jsonValues.ts';
import { linesOf } from './lines.ts';
import { noteUnread, type Unread, unreadFields } from './unreadFields.ts';

/**
 * JSON Lines (one object a line), and the JSON people have instead: an array of objects, one object, or an object
 * that holds such an array. A broken line or item costs only itself.
 */
export const jsonLines: Format = {
  name: 'json',

  claims(file, head) {
    const start = head.trimStart();
    if (/^(?:\{\s*"|\[\s*\{\s*"|\{\s*\}|\[\s*\])/.test(start)) return 0.95;
    return /^[{[]/.test(start) && /\.(?:json|jsonl|ndjson)$/i.test(file) ? 0.5 : 0;
  },

  read(file, text) {
    const reading = emptyReading('json');
    const unread = new Map<string, Unread>();
    const kept = new Set<number>();
    const lost = new Set<number>();
    for (const stretch of isByLine(text) ? byLine(text) : jsonValues(text)) {
      const lines = readValue(file, stretch, reading, unread) ? kept : lost;
      for (let line = stretch.line; line <= stretch.endLine; line += 1) lines.add(line);
    }
    reading.findings.push(...unreadFields(file, unread));
    // A line that broken and whole items share is not lost; brackets around the items go with them.
    const kindOf = (line: number) => (lost.has(line) && !kept.has(line) ? 'lost' : 'record');
    return { ...reading, lines: countLines(text, kindOf) };
  },
};

/** Adds what one value holds to the reading; false when nothing of it could be kept. */
function readValue(
  file: string,
  stretch: JsonStretch,
  reading: Reading,
  unread: Map<string, Unread>,
): boolean {
  const place = { file, line: stretch.line };
  const start = stretch.text.slice(0, 80);
  const reject = (problem: string): false => {
    reading.findings.push(finding('json-broken', place, { problem: shortened(problem), start }));
    reading.rejected += 1;
    return false;
  };
  let value: unknown;
  try {
    value = JSON.parse(stretch.text);
  } catch (error) {
    return reject(error instanceof Error ? error.message : String(error));
  }
  if (isTooDeep(value)) return reject(`brackets stand in each other more than ${deepest} deep`);
  const held = heldItems(value);
  if (held && !held.isOfRecords) {
    const { key, items } = held;
    reading.findings.push(finding('json-no-records', place, { key, count: items.length }));
    reading.rejected += 1;
    return false;
  }
  const items = held?.items ?? [value];
  let any = items.length === 0;
  for (const item of items) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      reading.findings.push(
        finding('json-not-a-record', place, { start: JSON.stringify(item).slice(0, 80) }),
      );
      reading.rejected += 1;
      continue;
    }
    const { record, findings, unread: names } = recordOfFields(item, { place, notation: 'tex', start });
    for (const name of names) noteUnread(unread, name, place.line);
    reading.findings.push(...findings);
    if (record) {
      reading.records.push(record);
      any = true;
    } else reading.rejected += 1;
  }
  return any;
}

// {"papers": [ … ]} and its like: an object without the fields of a paper that holds a list of objects.
function heldItems(value: unknown): { key: string; items: unknown[]; isOfRecords: boolean } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || spelling(value, 'title'))
    return undefined;
  const lists = Object.entries(value)
    .map(([key, items]: [string, unknown]) => ({ key, items }))
    .filter((list): list is { key: string; items: unknown[] } => Array.isArray(list.items))
    .map((list) => ({ ...list, isOfRecords: list.items.some(isTitled) }));
  const records = lists.find(({ isOfRecords }) => isOfRecords);
  if (records || ofPapers.some((field) => spelling(value, field))) return records;
  return lists.find(({ items }) => items.length > 0);
}

/** What an object without a title holds when it is a paper all the same, and not what holds papers. */
const ofPapers = ['abstract', 'summary', 'authors', 'author', 'year', 'date', 'doi', 'url'];

function isTitled(item: unknown): boolean {
  return typeof item === 'object' && item !== null && spelling(item, 'title') !== undefined;
}

/** Whether most of the first lines are values by themselves. An array on one line is not. */
function isByLine(text: string): boolean {
  if (text.trimStart().startsWith('[')) return false;
  let whole = 0;
  let seen = 0;
  for (const line of linesOf(text)) {
    if (line.text === '') continue;
    seen += 1;
    if (line.text.startsWith('{') && line.text.endsWith('}')) whole += 1;
    if (seen === 20) break;
  }
  return whole * 2 >= seen;
}

function* byLine(text: string): Generator<JsonStretch> {
  for (const line of linesOf(text)) {
    if (line.text !== '') yield { text: line.text, line: line.number, endLine: line.number };
  }
}

// JSON.parse quotes the text around the flaw, of any length.
function shortened(problem: string): string {
  return problem.length > longestProblem ? `${problem.slice(0, longestProblem)}…` : problem;
}

const longestProblem = 120;
