import type { Build } from '../site/builds.ts';
import { readPages } from '../site/pages.ts';

/**
 * One path of every kind of page a build has, without a leading slash: `papers/…/` stands for all papers.
 * Of many the one with most HTML, which shows most.
 */
export function pageKinds(build: Build): { kind: string; path: string }[] {
  const kinds = new Map<string, { path: string; size: number }>();
  for (const { path: whole, html } of readPages(build)) {
    const path = whole.slice(build.base.length + 1);
    const kind = path === '' ? 'home' : path.replace(/^([^/]+\/)[^/]+\/$/, '$1…/');
    if (html.length > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { path, size: html.length });
  }
  return [...kinds].map(([kind, { path }]) => ({ kind, path }));
}
