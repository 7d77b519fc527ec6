import type { Link } from '../paper.ts';
import data from './data/hostRules.json' with { type: 'json' };

const rules = data.rules.map(({ pattern, kind }) => ({
  pattern: new RegExp(pattern),
  kind: kind as Link['kind'],
}));

/** The kind of a link by its address; undefined when that tells nothing. */
export function linkKind(url: string): Link['kind'] | undefined {
  const address = url.replace(/^https?:\/\//i, '').toLowerCase();
  return rules.find(({ pattern }) => pattern.test(address))?.kind;
}
