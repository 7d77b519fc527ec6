import { isWebAddress } from '../../ids/webAddress.ts';
import { addressFields, bareWord, fieldOf } from './fieldWords.ts';
import { paperAt } from './signsOf.ts';

/** What is known of a paper while its lines are read. */
export interface Facts {
  /** Values by field, as `recordOfFields` calls them. */
  values: Map<string, string[]>;
  /** The paragraphs of the abstract. */
  abstract: string[];
  /** A label says that the abstract is one. */
  isMarked: boolean;
  /** What nobody used, with its line. */
  aside: { line: number; text: string }[];
  /** Labels of a kind nobody reads, with their line. */
  unread: { name: string; line: number }[];
}

export function noFacts(): Facts {
  return { values: new Map(), abstract: [], isMarked: false, aside: [], unread: [] };
}

/** Adds a value to a field, once. */
export function addFact(facts: Facts, field: string, value: string): void {
  const text = value.trim();
  if (text === '' || placeholders.test(text)) return;
  const known = facts.values.get(field);
  if (!known) facts.values.set(field, [text]);
  else if (!known.includes(text) && known.length < mostValues) known.push(text);
}

const mostValues = 200;
export const placeholders = /^(?:null|none|n\/?a|tbd|tba|-+|—|–|coming soon|unknown)$/i;

/** Adds a link as what it is called, and else as what its address says. False for what leads to no other page. */
export function addLink(facts: Facts, url: string, called: string): boolean {
  if (!isWebAddress(url) || isBadge(url)) return false;
  const named = fieldOf(called);
  const isNamed = named !== undefined && addressFields.has(named) && bareWord(called) !== '';
  // "[arXiv](…)" and "[here](…)" say no more than their address.
  addFact(facts, isNamed ? named : 'url', url);
  return true;
}

/** Pictures that show a word, as services make them for pages of programs. */
function isBadge(url: string): boolean {
  return /^https?:\/\/(?:img\.shields\.io|badge\.fury\.io|badgen\.net|badges\.|[^/]*\/[^?#]*badge[^/]*\.svg)/i.test(
    url,
  );
}

/** The fields of a paper as `recordOfFields` takes them. */
export function fieldsOf({ values, abstract }: Facts): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [field, held] of values) {
    if (addressFields.has(field)) fields[field] = held;
    else if (field === 'authors') fields[field] = held.length === 1 ? held[0] : held.join('; ');
    else if (field === 'keywords')
      fields[field] = held.flatMap((list) => list.split(/[;,|·•]/)).map((word) => word.trim());
    else fields[field] = held[0];
  }
  if (abstract.length > 0) fields.abstract = abstract.join('\n\n');
  else if (typeof fields.excerpt === 'string') fields.abstract = fields.excerpt;
  delete fields.excerpt;
  return fields;
}

/** What of the facts tells papers apart: their ids and addresses. */
export function ownPapers({ values }: Facts): Set<string> {
  const held = ['url', 'pdf', 'arxiv', 'doi'].flatMap((field) => values.get(field) ?? []);
  return new Set(held.map(paperAt).filter((id) => id !== undefined));
}
