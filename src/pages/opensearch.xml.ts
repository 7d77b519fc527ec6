import type { APIRoute } from 'astro';
import { xml } from '#core/text/xml.ts';
import { searchOf } from '#interface/files.ts';
import { publicAddress } from './_citables.ts';
import { theShelf } from './_shelf.ts';

/** OpenSearch 1.1: lets a browser's address bar search the shelf. Names and descriptions have lengths it prescribes. */
export const GET: APIRoute = async () => {
  const { settings } = await theShelf();
  const description = settings.description === '' ? searchOf(settings.title) : settings.description;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${xml(cut(settings.title, 16))}</ShortName>`,
    `<LongName>${xml(cut(settings.title, 48))}</LongName>`,
    `<Description>${xml(cut(description, 1024))}</Description>`,
    `<Image width="16" height="16" type="image/svg+xml">${xml(publicAddress('favicon.svg'))}</Image>`,
    `<Url type="text/html" method="get" template="${xml(publicAddress('search/'))}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${xml(publicAddress('opensearch.xml'))}"/>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};

/** At a word's end where there is one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most + 1);
  const space = short.lastIndexOf(' ');
  return short.slice(0, space > most / 2 ? space : most).trimEnd();
}
