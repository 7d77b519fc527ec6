import type { z } from 'zod';
import type { Yaml } from './frontMatter.ts';
import { keysAt } from './keysAt.ts';
import { didYouMean } from '../findings/didYouMean.ts';

/** A key that cannot be used, with what is wrong with it. */
export interface Slip {
  /** Its way from the top: `licence.url`; `navigation, entry 2`. */
  key: string;
  /** The key at the top below which it stands, or which it is. */
  top: string;
  problem: string;
  line: number;
}

/** Whether a value of YAML is keys with values, rather than a list or a word. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads keys by a schema. What cannot be used is told and costs no more than itself: an unknown key of `licence:` that
 * key, a licence without its name the licence. No key at the top may be required. The messages of the schema say what
 * to write: "a text", "on or off".
 */
export function readKeys<Schema extends z.ZodObject>(
  schema: Schema,
  given: Record<string, unknown>,
  lineOf: Yaml['lineOf'],
): { values: z.output<Schema>; slips: Slip[] } {
  // What an alias says twice is cut out of this copy in one place only.
  const usable = JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
  const slips: Slip[] = [];
  let result = schema.safeParse(usable);
  // Each round takes something out, for no key at the top is required.
  while (!result.success) {
    const wrong = result.error.issues.flatMap(wrongIn);
    slips.push(...wrong.map(({ path, issue }) => slipAt(path, issue, schema, usable, lineOf)));
    // Backwards, so that taking an item out of a list moves none that is still to be taken out.
    for (const { path } of wrong.toReversed()) takeOut(usable, path);
    result = schema.safeParse(usable);
  }
  // A licence whose name is no text lacks one in the next round.
  return {
    values: result.data,
    slips: slips.filter((slip, at) => slips.findIndex(({ key }) => key === slip.key) === at),
  };
}

type Path = readonly (string | number)[];

function wrongIn(issue: z.core.$ZodIssue): { path: Path; issue: z.core.$ZodIssue }[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [{ path, issue }];
  return issue.keys.map((key) => ({ path: [...path, key], issue }));
}

function slipAt(
  path: Path,
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  given: Record<string, unknown>,
  lineOf: Yaml['lineOf'],
): Slip {
  const problem =
    issue.code === 'unrecognized_keys'
      ? unknownKey(String(path.at(-1)), keysAt(schema, path.slice(0, -1)))
      : wrongValue(issue, path.reduce(step, given));
  return { key: wayOf(path), top: String(path[0]), problem, line: lineOf(path) };
}

/** As one says it, so the first of a list is its entry 1. */
function wayOf(path: Path): string {
  const said = path.map((at) => (typeof at === 'number' ? `, entry ${String(at + 1)}, ` : `.${at}`)).join('');
  return said.replaceAll(', .', ', ').replace(/^\./, '').replace(/, $/, '');
}

/** More keys than this are the hint's to list. */
const MANY = 4;

function unknownKey(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known).trimEnd();
  if (near !== '') return near;
  return known.length > MANY ? 'there is no such key' : `the keys here are ${known.join(', ')}`;
}

/** One of a few words may be written with a slip, too. */
function wrongValue(issue: z.core.$ZodIssue, value: unknown): string {
  const problem = `write ${issue.message}, not ${shown(value)}`;
  const near = typeof value === 'string' ? didYouMean(value, wordsFor(issue)).trimEnd() : '';
  return near === '' ? problem : `${problem}; ${near}`;
}

/** The words of which one was wanted, by the schema or what it says beside a check. */
function wordsFor(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const words: unknown = issue.code === 'custom' ? issue.params?.['words'] : [];
  return Array.isArray(words) ? words.map(String) : [];
}

/** Takes out what stands at a path; where nothing does, what should have held it. */
function takeOut(given: Record<string, unknown>, path: Path): void {
  let last: { holder: object; key: string | number } | undefined;
  let value: unknown = given;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    last = { holder: value, key };
    value = step(value, key);
  }
  if (last === undefined) return;
  if (Array.isArray(last.holder)) last.holder.splice(Number(last.key), 1);
  else Reflect.deleteProperty(last.holder, last.key);
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function shown(value: unknown): string {
  return value === undefined || value === null ? 'nothing' : JSON.stringify(value);
}
