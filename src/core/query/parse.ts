import type { Understood } from './answer.ts';
import type { Condition } from './condition.ts';
import { conditionOf } from './condition.ts';

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

export interface Query {
  /** What was read: as typed, cleaned and, when very long, cut. */
  text: string;
  /** Each group must be met, by any of its clauses. */
  groups: Clause[][];
  /** None of these may be met. */
  without: Clause[];
  conditions: Condition[];
  understood: Understood[];
}

/** Longer than any title; what a person pastes beyond it is a text, not a question. */
const LONGEST = 400;

/** More words than a sentence has. */
const MOST = 40;

/** Reads a query as typed. Every text is a query: what makes no sense as an operator is read as words. */
export function parse(typed: string): Query {
  const whole = clean(typed);
  const text = shorten(whole);
  const query: Query = { text, groups: [], without: [], conditions: [], understood: [] };
  if (text !== whole) query.understood.push({ kind: 'shortened', from: whole, to: [text] });

  let or = false;
  let not = false;
  for (const token of text.matchAll(TOKEN)) {
    const { operator, sign = '', field, quoted, open, word } = token.groups as Groups;
    if (operator !== undefined) {
      or = /^(?:OR|\|+)$/.test(operator) && query.groups.length > 0;
      not ||= operator === 'NOT';
      continue;
    }
    const value = quoted ?? open ?? word ?? '';
    const negated = not || sign === '-';
    not = false;
    const condition = field === undefined ? undefined : conditionOf(field.toLowerCase(), value, negated);
    if (condition) {
      query.conditions.push(condition);
      continue;
    }
    const scope = scopes[field?.toLowerCase() ?? 'any'];
    if (scope === undefined)
      query.understood.push({ kind: 'reread', from: `${field ?? ''}:${value}`, to: [value] });
    const clause: Clause = {
      text: value,
      phrase: word === undefined,
      literal: sign === '+',
      scope: scope ?? 'any',
    };
    // A field whose value is still to be typed asks for nothing.
    if (!/[\p{L}\p{N}]/u.test(value) || UNFINISHED.test(value)) continue;
    if (query.groups.length + query.without.length >= MOST) {
      query.understood.push({ kind: 'shortened', from: whole, to: [text.slice(0, token.index).trim()] });
      break;
    }
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

const UNFINISHED = new RegExp(`^(?:${FIELDS}):$`, 'u');

// A minus is an operator at the start of a word only: "fine-tuning" is one word. A field's value may follow a space.
const TOKEN = new RegExp(
  String.raw`(?<operator>(?:OR|AND|NOT|\|+|&&)(?=\s|$))|(?<sign>[-+]?)(?:(?<field>${FIELDS}):\s?)?` +
    String.raw`(?:"(?<quoted>[^"]*)"|"(?<open>[^"]*)$|(?<word>[^\s"]+))`,
  'gu',
);

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
