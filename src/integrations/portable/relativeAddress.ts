import { posix } from 'node:path';
import type { CopyPlan } from './copyPlan.ts';

export interface CopyContext {
  /** Of the build, with a slash at its end. */
  base: string;
  /** The public address of the site's base, with a slash at its end, for what only the site has; absent when unknown. */
  site: string | undefined;
  plan: CopyPlan;
}

/**
 * An address on a page of the site as it must stand in the copy: relative, with the file's name, for a disk knows no
 * `index.html` by itself. Addresses elsewhere stay. Nothing when it leads to what the copy does not have and the
 * public site is unknown.
 */
export function relativeAddress(
  address: string,
  from: string,
  { base, site, plan }: CopyContext,
): { address: string; file?: string } | undefined {
  const whole = fromRoot(address, `${base}${from}`);
  if (whole?.startsWith(base) !== true) return { address };
  const [, path = '', query = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(whole.slice(base.length)) ?? [];
  const decoded = decode(path);
  const wanted = decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  const place = plan.place(wanted);
  if (!place) return site === undefined ? undefined : { address: `${site}${path}${query}${hash}` };
  const relative = posix.relative(posix.dirname(from), place.file);
  const to = relative.split('/').map(encodeURIComponent).join('/');
  const at = place.at === undefined ? hash : `#${encodeURIComponent(place.at)}`;
  return { address: `${to}${place.query ?? query}${at}`, file: place.file };
}

/** A stray per cent sign, as in `/50%off/`, means itself. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address from the root of the host; nothing when it leads elsewhere, or to a place on the page itself. */
function fromRoot(address: string, page: string): string | undefined {
  if (/^(#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const host = 'http://host.invalid';
  return new URL(address, `${host}${page}`).href.slice(host.length);
}
