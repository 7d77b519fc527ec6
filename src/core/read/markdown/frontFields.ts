import { isWebAddress } from '../../ids/webAddress.ts';
import { isEmpty, isObject } from '../fieldNames.ts';
import { plain } from '../heldText.ts';
import { plainName } from '../plainName.ts';
import { addressFields, fieldOf } from './fieldWords.ts';
import { frontRows, ofThePage } from './frontRows.ts';

export interface FrontFields {
  /** As `recordOfFields` takes them; `excerpt` stands where an abstract may be missing. */
  fields: Record<string, unknown>;
  /** Authors that are whoever owns the site, and no name: "admin". */
  owners: string[];
}

/** The fields of a paper that its front matter holds, what has a way of its own there read, what is of the page left out. */
export function frontFields(front: object): FrontFields {
  const held = new Map<string, { name: string; value: unknown }>();
  for (const [name, value] of Object.entries(withIds(front)) as [string, unknown][]) {
    const key = plainName(name);
    if (!ofThePage.has(key) && !isEmpty(value) && value !== false && !held.has(key))
      held.set(key, { name, value });
  }
  const own: Record<string, unknown> = {};
  for (const { field, keys, value, stays } of frontRows) {
    for (const key of keys.split(' ')) {
      const made = held.has(key) ? value(held.get(key)?.value) : undefined;
      if (made === undefined) continue;
      if (!stays) held.delete(key);
      own[field] ??= made;
    }
  }
  const links = linksIn(held);
  const fields: Record<string, unknown> = { ...own };
  for (const { name, value } of held.values()) fields[name] ??= value;
  for (const [field, urls] of links) fields[field] = [fields[field] ?? [], urls].flat();
  const authors: unknown[] = Array.isArray(fields['authors']) ? fields['authors'] : [];
  const owners = authors
    .filter((author) => typeof author === 'string')
    .filter((author) => isOwner.test(author));
  if (owners.length > 0)
    fields['authors'] = authors.filter((author) => !owners.some((owner) => owner === author));
  return { fields, owners };
}

/** HugoBlox and Academic call the owner of the site so, whose name stands in another file. */
const isOwner = /^(?:admin|me)$/i;

/** `hugoblox: {ids: {doi: …}}` holds ids as if they stood by themselves. */
function withIds(front: object): object {
  const blox: unknown = Reflect.get(front, 'hugoblox');
  const ids = isObject(blox) ? blox['ids'] : undefined;
  return isObject(ids) ? { ...ids, ...front, hugoblox: '' } : front;
}

/** `links: [{name: Code, url: …}]`, `links: {pdf: …}`: taken out, by the field that their names say. */
function linksIn(held: Map<string, { value: unknown }>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of ['links', 'buttons', 'resources']) {
    const given = held.get(key)?.value;
    const pairs: [unknown, unknown][] = Array.isArray(given)
      ? given
          .filter(isObject)
          .map((link) => [firstOf(link, 'name type text label title icon'), firstOf(link, 'url link href')])
      : isObject(given)
        ? Object.entries(given)
        : [];
    for (const [name, url] of pairs) {
      const address = plain(url) ?? '';
      if (!isWebAddress(address)) continue;
      const named = fieldOf(plain(name) ?? '') ?? 'url';
      const field = addressFields.has(named) ? named : 'url';
      found.set(field, [...(found.get(field) ?? []), address]);
      held.delete(key);
    }
  }
  return found;
}

function firstOf(link: Record<string, unknown>, names: string): unknown {
  return names
    .split(' ')
    .map((name) => link[name])
    .find((value) => plain(value) !== undefined);
}
