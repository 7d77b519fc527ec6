import type { APIRoute } from 'astro';
import { wrapText } from '#core/show/wrapText.ts';
import { address } from '../components/address.ts';
import { places } from '#interface/frame.ts';
import { theShelf } from './_shelf.ts';

/**
 * Lets a reader put the shelf on the home screen. Addresses are relative to this file; only the id, by which browsers
 * tell apps apart, counts from the root of the host, where `./` would be one app for all shelves of a host.
 */
export const GET: APIRoute = async () => {
  const { settings } = await theShelf();
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `icon-${purpose === 'any' ? '' : 'maskable-'}${String(size)}.png`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: address(),
    name: settings.title,
    // As much as fits under an icon.
    short_name: wrapText(settings.title, 8)[0],
    ...(settings.description === '' ? {} : { description: settings.description }),
    lang: settings.language,
    dir: 'auto',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#f9f6f0',
    theme_color: '#f9f6f0',
    icons: [
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts: [
      { name: places.search, url: 'search/' },
      { name: places.saved, url: 'saved/' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
