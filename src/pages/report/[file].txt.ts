import type { APIRoute, GetStaticPaths } from 'astro';
import { findingLine } from '#core/findings/findingLine.ts';
import { isOff } from '#core/settings.ts';
import { theShelf } from '../_shelf.ts';

export const getStaticPaths = (async () => {
  const { settings } = await theShelf();
  return isOff(settings, 'report') ? [] : [{ params: { file: 'findings' } }];
}) satisfies GetStaticPaths;

/** Every finding, a line each, as the build tells errors and warnings: for a search of a long list. */
export const GET: APIRoute = async () => {
  const { findings } = await theShelf();
  const lines = findings.map((finding) => `${finding.severity}  ${findingLine(finding)}\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
