import type { APIRoute } from 'astro';
import { filesFor } from '#core/cite/exportFormats.ts';
import { isOff } from '#core/settings.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import * as words from '#interface/files.ts';
import { places } from '#interface/frame.ts';
import { publicAddress } from './_citables.ts';
import { theShelf } from './_shelf.ts';

/** Beyond, a list of papers would be no overview any more; papers.json has them all. */
const mostPapers = 1000;

/** What the shelf holds and where, in the Markdown that llmstxt.org proposes. */
export const GET: APIRoute = async () => {
  const { settings, papers, topics } = await theShelf();
  const files = isOff(settings, 'exports') ? [] : filesFor('shelf', papers.length);
  const link = (text: string, path: string, told: string): string =>
    `- [${line(text).replaceAll(/[[\]\\]/g, '\\$&')}](${publicAddress(path)})${told === '' ? '' : `: ${line(told)}`}`;
  const parts = [
    `# ${line(settings.title)}`,
    ...(settings.description === '' ? [] : [`> ${line(settings.description)}`]),
    [
      `## ${words.data}`,
      ...files
        .filter(({ write }) => write === undefined)
        .map(({ ending }) => link(`papers${ending}`, `papers${ending}`, words.allData)),
      ...(files.length > 0 ? [link('papers.schema.json', 'papers.schema.json', words.itsSchema)] : []),
      ...files
        .filter(({ write }) => write !== undefined)
        .map(({ ending, label }) => link(`papers${ending}`, `papers${ending}`, label)),
      ...(isOff(settings, 'feeds') ? [] : [link('feed.json', 'feed.json', words.feed)]),
    ].join('\n'),
    [
      `## ${places.topics}`,
      ...topics.map(({ id, title, description, papers: all }) =>
        link(
          title,
          `topics/${id}/`,
          [words.topicHolds(all.length), description].filter((part) => part !== '').join('; '),
        ),
      ),
    ].join('\n'),
    ...(papers.length > mostPapers
      ? []
      : [
          [
            `## ${places.papers}`,
            ...papers.map((paper) =>
              link(renderPlain(paper.title), `papers/${paper.id}/`, paper.year?.toString() ?? ''),
            ),
          ].join('\n'),
        ]),
  ];
  return new Response(`${parts.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
