import { getCollection, render } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { everyFinding } from '#core/findings/finding.ts';
import { guideParts } from '#core/prose/guideParts.ts';
import { isOff, settingsTable } from '#core/settings.ts';
import { guideIds } from './_guideIds.ts';
import { theShelf } from '../_shelf.ts';

/** What the guide's search looks through, `/docs/parts.json`: `[address below /docs/, page, heading, text]` each. */
export const getStaticPaths = (async () => {
  const { settings } = await theShelf();
  return settings.guide === 'whole' && !isOff(settings, 'docs') ? [{ params: { parts: 'parts' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const entries = await getCollection('guide');
  const parts: [address: string, page: string, heading: string, text: string][] = [];
  const titles = new Map<string, string>();
  for (const id of guideIds) {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) continue;
    titles.set(id, entry.data.title);
    const { headings } = await render(entry);
    for (const { heading, text } of guideParts(entry.body ?? '')) {
      const slug = headings.find((each) => each.text === heading)?.slug;
      parts.push([slug === undefined ? `${id}/` : `${id}/#${slug}`, entry.data.title, heading, text]);
    }
  }
  for (const [key, { says }] of Object.entries(settingsTable))
    parts.push([`settings/#${key}`, titles.get('settings') ?? '', key, says]);
  for (const [code, { message }] of Object.entries(everyFinding))
    parts.push([`findings/#${code}`, titles.get('findings') ?? '', code, message]);
  return Response.json(parts);
};
