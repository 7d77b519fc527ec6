import { number } from './speech.ts';

// What a list of results is narrowed by, chosen or typed, and the claims it has.

export const narrowedBy = 'Narrowed by';
export const narrow = 'Narrow the list';
/** What a list can be narrowed by: its name, the papers that do not say, and how one choice is taken back. */
export const facets = {
  topic: { name: 'Topic', unknown: 'no topic', remove: (value: string) => `${value}: remove this topic` },
  claim: {
    name: 'Claims',
    unknown: 'no numbers',
    remove: (value: string) => `${value}: remove this kind of claim`,
  },
  year: { name: 'Year', unknown: 'not known', remove: (value: string) => `${value}: remove this year` },
  venue: { name: 'Venue', unknown: 'not known', remove: (value: string) => `${value}: remove this venue` },
  code: { name: 'Code', unknown: 'not known', remove: (value: string) => `${value}: remove this code` },
  author: { name: 'Author', unknown: 'not known', remove: (value: string) => `${value}: remove this author` },
};
export const withCode = 'with code';
export const withoutCode = 'no code known';
/** The ends of a span of years. */
export const fromYear = 'from';
export const toYear = 'to';
export const anyYear = 'any';
export const yearSpan = ({ from, to }: { from: string; to: string }): string =>
  from === '' ? `up to ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`;

/** What a typed condition asks for, as a chip says it. */
export const asked = {
  code: 'with code',
  claim: (kind: string): string => `with ${kind}`,
  anyClaim: 'claims',
  unknownYear: 'year not known',
  amount: ({ kind, span }: { kind: string; span: string }): string => `${kind} ${span}`,
  not: (what: string): string => `not ${what}`,
  fields: { title: 'title', author: 'by', name: 'named', topic: 'topic', abstract: 'abstract' },
  removeTyped: (what: string): string => `${what}: take this out of the query`,
};
export const amounts = {
  over: (amount: string): string => `over ${amount}`,
  under: (amount: string): string => `under ${amount}`,
  least: (amount: string): string => `of ${amount} or more`,
  most: (amount: string): string => `of ${amount} or less`,
  between: ({ from, to }: { from: string; to: string }): string => `of ${from} to ${to}`,
};
export const removeAll = 'Remove all';
export const showFewer = 'Show fewer';
export const showFirst = (n: number): string => `Show the first ${number(n)}`;
export const showAll = (n: number): string => `Show all ${number(n)}`;

/** One claim, and more of its kind. */
export const claimKinds = {
  'speed-up': { one: 'speed-up', all: 'speed-ups' },
  reduction: { one: 'reduction', all: 'reductions' },
  gain: { one: 'gain', all: 'gains' },
  level: { one: 'score', all: 'scores' },
};
export const units = {
  '×': 'times',
  '%': 'per cent',
  points: 'points',
  'order of magnitude': 'orders of magnitude',
  '': 'as written',
};
