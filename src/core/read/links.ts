import type { Link } from '../paper.ts';
import { doiOf } from '../ids/doi.ts';
import { linkKind } from '../ids/linkKind.ts';
import { isWebAddress } from '../ids/webAddress.ts';
import type { Fact } from './factNames.ts';
import { type Facts, isObject } from './fieldNames.ts';

export interface Links {
  links: Link[];
  /** The addresses that are the paper's own. Where its data, code or project stand names another thing. */
  own: string[];
  /** What stands where an address should, and is none a reader may safely follow. */
  unsafe: { field: string; value: string }[];
  /** Fields that hold no address and mean to hold none: "Code: yes", a supplement's number. */
  others: string[];
}

/** The addresses among a record's facts, each once. */
export function linksOf(facts: Facts): Links {
  const links = new Map<string, Link>();
  const own: string[] = [];
  const unsafe: Links['unsafe'] = [];
  const others: string[] = [];
  for (const [fact, kind] of addressFacts) {
    for (const { name, values } of facts.given.get(fact) ?? []) {
      for (const value of values.flatMap(addressesIn)) {
        const doi = kind === undefined ? doiOf(value) : undefined;
        const url = isWebAddress(value) || doi === undefined ? whole(value) : `https://doi.org/${doi}`;
        if (!isWebAddress(url)) {
          if (/[./:@\\]/.test(value)) unsafe.push({ field: name, value });
          else others.push(name);
          continue;
        }
        if (kind === undefined || kind === 'pdf') own.push(url);
        if (!links.has(url)) links.set(url, { kind: kind ?? linkKind(url) ?? 'paper', url });
      }
    }
  }
  return { links: [...links.values()], own, unsafe, others };
}

/** OpenReview leaves the site out: `/pdf/abc.pdf`, `/forum?id=abc`. */
function whole(address: string): string {
  return /^\/(?:pdf|forum|attachment)[/?]\S/.test(address) ? `https://openreview.net${address}` : address;
}

/** The facts that are addresses, and of what; where nothing is said, the address tells. */
const addressFacts: readonly [Fact, Link['kind'] | undefined][] = [
  ['link', undefined],
  ['pdf', 'pdf'],
  ['code', 'code'],
  ['project', 'project'],
  ['data', 'data'],
  ['other', 'other'],
];

/** Of a text, of a list of them ("https://a.org; https://b.org"), or of objects that hold one each. */
function addressesIn(held: unknown): string[] {
  if (Array.isArray(held)) return held.flatMap(addressesIn);
  if (isObject(held)) {
    const address = ['url', 'URL', 'href', 'value', 'link', 'uri'].find(
      (name) => typeof held[name] === 'string',
    );
    return address === undefined ? [] : addressesIn(held[address]);
  }
  if (typeof held !== 'string') return [];
  const parts = held.split(/(?<!\s)\s*[;|]\s*(?=https?:)|(?<!\s)\s+(?=https?:)/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}
