import type { APIRoute } from 'astro';
import { findingLine } from '#core/findings/findingLine.ts';
import { theShelf } from '../_shelf.ts';

/** Every finding, a line each, as the build tells errors and warnings: for a search of a long list. */
export const GET: APIRoute = async () => {
  const { findings } = await theShelf();
  const lines = findings.map((finding) => `${finding.severity}  ${findingLine(finding)}\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
