import type { Understood } from './answer.ts';

/** Where a clause may look; `any` is everywhere. */
export type Scope = 'any' | 'title' | 'author' | 'name' | 'topic';

/** A word or a phrase asked for. */
export interface Clause {
  /** As typed, without quotes and operators. */
  text: string;
  /** In quotes: these words, in this order. */
  phrase: boolean;
  /** With `+`: as typed, nothing respelled or widened. */
  literal: boolean;
  scope: Scope;
}

/** What is asked of a paper's facts. */
export type Condition =
  | { kind: 'years'; from: number; to: number; not: boolean }
  | { kind: 'unknown year'; not: boolean }
  | { kind: 'code'; not: boolean };

export interface Query {
  /** Each group must be met, by any of its clauses. */
  groups: Clause[][];
  /** None of these may be met. */
  without: Clause[];
  conditions: Condition[];
  understood: Understood[];
}

/** Longer than any title; what a person pastes beyond it is a text, not a question. */
const LONGEST = 400;

/** Reads a query as typed. Every text is a query: what makes no sense as an operator is read as words. */
export function parse(typed: string): Query {
  const query: Query = { groups: [], without: [], conditions: [], understood: [] };
  const text = clean(typed);
  const short = shorten(text);
  if (short !== text)
    query.understood.push({ kind: 'shortened', from: text.slice(short.length).trim(), to: [] });

  let or = false;
  let not = false;
  for (const token of short.matchAll(TOKEN)) {
    const { operator, sign = '', field, quoted, open, word } = token.groups as Groups;
    if (operator !== undefined) {
      or = /^(?:OR|\|+)$/.test(operator) && query.groups.length > 0;
      not ||= operator === 'NOT';
      continue;
    }
    const value = quoted ?? open ?? word ?? '';
    const negated = not || sign === '-';
    not = false;
    if (field !== undefined && condition(field.toLowerCase(), value, negated, query)) continue;
    const scope = scopes[field?.toLowerCase() ?? 'any'];
    if (scope === undefined)
      query.understood.push({ kind: 'reread', from: `${field ?? ''}:${value}`, to: [value] });
    const clause: Clause = {
      text: value,
      phrase: word === undefined,
      literal: sign === '+',
      scope: scope ?? 'any',
    };
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    if (negated) query.without.push(clause);
    else if (or) query.groups.at(-1)?.push(clause);
    else query.groups.push([clause]);
    or = false;
  }
  return query;
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
};

const FIELDS = [...Object.keys(scopes).slice(1), 'year', 'years', 'has']
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|');

// A minus is an operator at the start of a word only: "fine-tuning" is one word. A field's value may follow a space.
const TOKEN = new RegExp(
  String.raw`(?<operator>(?:OR|AND|NOT|\|+|&&)(?=\s|$))|(?<sign>[-+]?)(?:(?<field>${FIELDS}):\s?)?` +
    String.raw`(?:"(?<quoted>[^"]*)"|"(?<open>[^"]*)$|(?<word>[^\s"]+))`,
  'gu',
);

function condition(field: string, value: string, not: boolean, query: Query): boolean {
  if (field === 'has' && /^code$/i.test(value)) {
    query.conditions.push({ kind: 'code', not });
    return true;
  }
  if (!/^years?$/.test(field)) return false;
  if (/^unknown$/i.test(value)) {
    query.conditions.push({ kind: 'unknown year', not });
    return true;
  }
  const range =
    /^(?:(?<sign>[<>]=?)(?<bound>\d{4})|(?<first>\d{4})?(?<to>\.{2,3}|[-–—])?(?<last>\d{4})?)$/.exec(
      value,
    )?.groups;
  if (!range || value === '') return false;
  query.conditions.push({ kind: 'years', ...yearsOf(range), not });
  return true;
}

function yearsOf({ sign, bound, first, to, last }: Readonly<Record<string, string | undefined>>): {
  from: number;
  to: number;
} {
  if (sign !== undefined) {
    const year = Number(bound);
    return sign.startsWith('>')
      ? { from: sign === '>' ? year + 1 : year, to: END }
      : { from: START, to: sign === '<' ? year - 1 : year };
  }
  const from = Number(first ?? START);
  const until = to === undefined ? from : Number(last ?? END);
  return { from: Math.min(from, until), to: Math.max(from, until) };
}

const START = 1;
const END = 9999;

/** Control characters and the invisible signs of direction go; every kind of quotation mark becomes one. */
function clean(typed: string): string {
  return typed
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .replaceAll(/[“”„‟«»＂]/g, '"')
    .trim();
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return cut.replace(/\s\S*$/, '') || cut;
}
