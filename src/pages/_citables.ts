import { citables } from '#core/cite/citables.ts';
import type { Citable } from '#core/cite/citable.ts';
import { address } from '../components/address.ts';
import { theShelf } from './_shelf.ts';

const memo = new WeakMap<object, Map<string, Citable>>();

/** Every paper as citations need it, by id, with the key that is its own in the whole shelf. */
export async function theCitables(): Promise<Map<string, Citable>> {
  const view = await theShelf();
  const known = memo.get(view);
  if (known !== undefined) return known;
  const all = citables(view.papers, (id) => publicAddress(`papers/${id}/`));
  const byId = new Map(all.map((each) => [each.id, each]));
  memo.set(view, byId);
  return byId;
}

/** The public address of a page or file, `https://host/base/papers/x/`; its path alone where the host is unknown. */
export function publicAddress(path = ''): string {
  const site: unknown = import.meta.env.SITE;
  return typeof site === 'string' ? new URL(address(path), site).href : address(path);
}
