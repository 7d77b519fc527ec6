import type { Filter, Understood } from './answer.ts';
import type { Condition } from './condition.ts';
import { cleanQuery, shortenQuery } from './cleanQuery.ts';
import { conditionFields, conditionOf, excludeEachOther, isUnfinished } from './condition.ts';
import type { Field } from '../index/engine.ts';

/** Where a clause may look; `any` is everywhere. */
export type Scope = 'any' | Field;

/** A word or a phrase asked for. */
export interface Clause {
  /** As typed, without quotes and operators. */
  text: string;
  /** In quotes: these words, in this order. */
  phrase: boolean;
  /** With `+`: as typed, nothing respelled or widened. */
  literal: boolean;
  scope: Scope;
  /** Where it begins in the query's text. */
  at: number;
}

/** What a paper must meet: any of these. */
export interface Demand {
  clauses: Clause[];
  conditions: Condition[];
}

export interface Query {
  /** What was read: as typed, cleaned and, when very long, cut. */
  text: string;
  groups: Demand[];
  /** None of these may be met. */
  without: Clause[];
  understood: Understood[];
  /** What stands in it as `field:value`. */
  filters: Filter[];
}

/** More words than a sentence has. */
const MOST = 40;

/**
 * Reads a query as typed. Every text is a query: what makes no sense as an operator is read as words. `typing`: a
 * condition at its end may be half typed, and then asks for nothing yet.
 */
export function parse(typed: string, typing = false): Query {
  const whole = cleanQuery(typed);
  const text = shortenQuery(whole);
  const query: Query = { text, groups: [], without: [], understood: [], filters: [] };
  const { groups, without, understood } = query;
  if (text !== whole) understood.push({ kind: 'shortened', from: whole, to: [text] });

  let or = false;
  let not = false;
  let last: Demand | 'without' | undefined;
  for (const token of text.matchAll(TOKEN)) {
    const { operator, sign } = token.groups as Groups;
    if (operator !== undefined) {
      or = /^(?:OR|\|+)$/.test(operator) && last !== undefined;
      not ||= operator === 'NOT';
      continue;
    }
    const negated = not || sign === '-';
    not = false;
    const { condition, clause, reread } = read(token, negated, typing);
    // A field whose value is still to be typed asks for nothing.
    if (!condition && !clause) continue;
    if (groups.length + without.length >= MOST) {
      if (text !== whole) understood.shift();
      understood.push({ kind: 'shortened', from: whole, to: [text.slice(0, token.index).trim()] });
      break;
    }
    if (reread) understood.push(reread);
    const asks = condition ?? fieldOf(clause, negated);
    if (asks) query.filters.push({ text: token[0], asks, without: withoutToken(token) });
    // "This or not that" is most of a shelf: what is not wanted is left out all the same.
    const excludes = negated && clause !== undefined;
    if (or && (excludes || last === 'without')) understood.push({ kind: 'reread', from: 'OR', to: [] });
    const either = or && typeof last === 'object' ? last : undefined;
    or = false;
    if (excludes) {
      without.push(clause);
      last = 'without';
      continue;
    }
    const group = either ??
      (condition && alternativesTo(condition, groups)) ?? { clauses: [], conditions: [] };
    if (!groups.includes(group)) groups.push(group);
    if (condition) group.conditions.push(condition);
    else group.clauses.push(clause);
    last = group;
  }
  return query;
}

type Read =
  | { condition: Condition; clause?: undefined; reread?: undefined }
  | { condition?: undefined; clause: Clause; reread: Understood | undefined }
  | { condition?: undefined; clause?: undefined; reread?: undefined };

/** What a token asks for, if anything. */
function read(token: RegExpExecArray, negated: boolean, typing: boolean): Read {
  const { sign = '', field: typedField, quoted, open, word } = token.groups as Groups;
  const value = quoted ?? open ?? word ?? '';
  const field = typedField?.toLowerCase();
  if (field !== undefined) {
    const isLast = token.index + token[0].length === token.input.length;
    if (typing && isLast && isUnfinished(field, value)) return {};
    const condition = conditionOf(field, value, negated);
    if (condition) return { condition };
  }
  if (!/[\p{L}\p{N}]/u.test(value) || UNFINISHED.test(value)) return {};
  const scope = scopes[field ?? 'any'];
  // "method:diffusion": a field that no paper here has. "N:M" is a name.
  const isPlain = sign === '' && !negated && word !== undefined && field === undefined;
  const unknown = isPlain && UNKNOWN_FIELD.test(value);
  const words = unknown ? value.split(':') : [value];
  const clause: Clause = {
    text: words.join(' '),
    phrase: word === undefined,
    literal: sign === '+',
    scope: scope ?? 'any',
    at: token.index,
  };
  const from = typedField === undefined ? value : `${typedField}:${value}`;
  const isReread = scope === undefined || unknown;
  return { clause, reread: isReread ? { kind: 'reread', from, to: words } : undefined };
}

/** Words that are looked for in one field only. */
function fieldOf({ text, scope }: Clause, not: boolean): Filter['asks'] | undefined {
  return scope === 'any' ? undefined : { kind: 'field', field: scope, words: text, not };
}

function withoutToken({ input, index, 0: token }: RegExpExecArray): string {
  return `${input.slice(0, index)}${input.slice(index + token.length)}`.replaceAll(/ {2,}/g, ' ').trim();
}

/** Two years are alternatives, as two facets of one group are; a span within another narrows it. */
function alternativesTo(condition: Condition, groups: readonly Demand[]): Demand | undefined {
  return groups.find(
    ({ clauses, conditions }) =>
      clauses.length === 0 && conditions.every((other) => excludeEachOther(condition, other)),
  );
}

interface Groups {
  operator?: string;
  sign?: string;
  field?: string;
  quoted?: string;
  /** After a quotation mark that nobody closed yet. */
  open?: string;
  word?: string;
}

const scopes: Readonly<Record<string, Scope>> = {
  any: 'any',
  title: 'title',
  author: 'author',
  authors: 'author',
  by: 'author',
  name: 'name',
  topic: 'topic',
  abstract: 'abstract',
};

/** What may stand before a colon. */
export const queryFields: readonly string[] = [...Object.keys(scopes).slice(1), ...conditionFields];

// In any case, where the operators are in capitals only.
const FIELDS = [...queryFields]
  .map((name) => name.replaceAll(/./g, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join('|');

const UNFINISHED = new RegExp(`^(?:${FIELDS}):$`, 'u');

const UNKNOWN_FIELD = /^\p{L}{3,}:\p{L}[^:]+$/u;

// A minus is an operator at the start of a word only: "fine-tuning" is one word. A field's value may follow a space.
const TOKEN = new RegExp(
  String.raw`(?<operator>(?:OR|AND|NOT|\|+|&&)(?=\s|$))|(?<sign>[-+]?)(?:(?<field>${FIELDS}):\s?)?` +
    String.raw`(?:"(?<quoted>[^"]*)"|"(?<open>[^"]*)$|(?<word>[^\s"]+))`,
  'gu',
);
