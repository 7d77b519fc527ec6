import type { Link } from '../paper.ts';
import { linkKind } from '../ids/linkKind.ts';
import { isWebAddress } from '../ids/webAddress.ts';

export interface Links {
  links: Link[];
  /** The addresses that are the paper's own. Where its data, code or project stand names another thing. */
  own: string[];
  /** What stands where an address should, and is none a reader may safely follow. */
  unsafe: { field: string; value: string }[];
}

/** The addresses among a record's fields, each once; `fields` by their names in lower case without separators. */
export function linksOf(fields: ReadonlyMap<string, unknown>): Links {
  const links = new Map<string, Link>();
  const own: string[] = [];
  const unsafe: Links['unsafe'] = [];
  for (const [field, kind] of addressFields) {
    for (const value of strings(fields.get(field))) {
      if (!isWebAddress(value)) {
        unsafe.push({ field, value });
        continue;
      }
      if (kind === undefined || kind === 'pdf') own.push(value);
      if (!links.has(value)) links.set(value, { kind: kind ?? linkKind(value) ?? 'paper', url: value });
    }
  }
  return { links: [...links.values()], own, unsafe };
}

/** The fields that hold addresses, and of what; where nothing is said, the address tells. */
const addressFields = (
  [
    ['url abs link', undefined],
    ['pdf pdfurl', 'pdf'],
    ['code codeurl repository repo github', 'code'],
    ['project projectpage homepage website', 'project'],
    ['data dataset', 'data'],
  ] as const
).flatMap(([fields, kind]) => fields.split(' ').map((field) => [field, kind] as const));

function strings(held: unknown): string[] {
  const list: unknown[] = Array.isArray(held) ? held : [held];
  return list
    .filter((item) => typeof item === 'string')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
