import { z } from 'zod';
import { hues } from './hues.ts';

const text = z.string('a text');
const address = z.url({ protocol: /^https?$/, error: 'an address such as https://example.org' });
const onOff = z.enum(['on', 'off'], 'on or off');

const colour = 'a quoted "#2f5d50" or a name such as teal';
const file = 'an SVG or PNG file in public/, such as logo.svg';
const picture = text.regex(/^(?!\/|.*:|.*\.\.\/).+\.(?:svg|png)$/i, file);

const leading = /^(?:https?:\/\/[^\s/]|mailto:.|\/?(?![^/]*:|\/)\S)/i;
// Judged as a whole, so that one that cannot be used costs itself and no other.
const link = z
  .strictObject({ label: text.trim().min(1, 'a text'), url: text }, 'label: and url: below it')
  .refine(({ url }) => leading.test(url), 'as its url https://… or a path such as topics/');

/** A link that a curator gives to every page. */
export type OwnLink = z.infer<typeof link>;

/** What of a site can be left out: nothing of it is made, and nothing leads to it. */
const extras = {
  authors: onOff.optional(),
  names: onOff.optional(),
  numbers: onOff.optional(),
  map: onOff.optional(),
  report: onOff.optional(),
  docs: onOff.optional(),
  feeds: onOff.optional(),
  exports: onOff.optional(),
};

export type Extra = keyof typeof extras;

interface Setting {
  schema: z.ZodType;
  /** What it says, in a line. */
  says: string;
  /** What holds where it says nothing. */
  otherwise: string;
  /** As it stands in the file. */
  example: string;
}

/** All that `content/shelf.yaml` may say, each once: its schema, its documentation and its findings are made of this. */
export const settingsTable = {
  title: {
    schema: text.trim().min(1, 'a text').default('Papershelf'),
    says: 'What the shelf is called.',
    otherwise: 'the name of the folder',
    example: 'title: Trending Papers',
  },
  description: {
    schema: text.default(''),
    says: 'One sentence, under the title and in search engines.',
    otherwise: 'nothing',
    example: 'description: What our reading group has read.',
  },
  language: {
    schema: text.regex(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i, 'a language such as en or pt-BR').default('en'),
    says: 'The language the papers are written in (BCP 47); the pages speak it, too, where it is ar, de, en, es, fr, ja, pt or zh, or stands in words.yaml.',
    otherwise: 'en',
    example: 'language: pt-BR',
  },
  accent: {
    schema: z
      .string(colour)
      .refine((said) => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(said) || Object.hasOwn(hues, said), {
        error: colour,
        params: { words: Object.keys(hues) },
      })
      .optional(),
    says: `The colour of what can be clicked, quoted, or one of ${Object.keys(hues).join(', ')}; each theme takes a shade of it that can be read.`,
    otherwise: 'a dark red on paper, a light orange by night',
    example: 'accent: "#2f5d50"',
  },
  logo: {
    schema: z.union([picture, z.strictObject({ light: picture, dark: picture })], file).optional(),
    says: 'A picture in the folder public that stands for the title in the head of every page; one for each theme, if need be.',
    otherwise: 'four spines and the title',
    example: 'logo: { light: logo.svg, dark: logo-dark.svg }',
  },
  navigation: {
    schema: z
      .array(z.union([text, link], 'the name of a page, or label: and url:'), 'a list of pages')
      .optional(),
    says: 'The links in the head of every page, in this order: pages by their names, pages of your own by those of their files, and any others by label and url.',
    otherwise: 'papers, topics, authors, names, numbers where any are claimed, map',
    example: 'navigation: [papers, topics, about, { label: Code, url: https://example.org }]',
  },
  footer: {
    schema: z
      .union([text.trim().min(1, 'a text'), z.array(link)], 'a text, or a list of label: and url:')
      .optional(),
    says: 'What else stands at the foot of every page: a text, in which Markdown may mark words and links, or a list of links.',
    otherwise: 'nothing',
    example: 'footer: Kept by the [reading group](https://example.org) of our lab.',
  },
  extras: {
    schema: z.strictObject(extras, 'the name of an extra and on or off, such as map: off').optional(),
    says: 'What this site does without: authors, names, numbers, map, report, docs, feeds, exports.',
    otherwise: 'all are on; the head leads to numbers where any are claimed, and with numbers: on always',
    example: 'extras: { map: off, feeds: off }',
  },
  repository: {
    schema: address.optional(),
    says: 'Where the source of this shelf lives: gives every paper a link to mend its record.',
    otherwise: 'the repository of the build on GitHub Actions, elsewhere no such link',
    example: 'repository: https://github.com/owner/name',
  },
  site: {
    schema: address.optional(),
    says: 'The public address of the site, when SITE is not set by the build.',
    otherwise: 'unknown, so canonical links, the sitemap and cards are left out',
    example: 'site: https://example.org',
  },
  licence: {
    schema: z.strictObject({ name: text, url: address.optional() }, 'name: and url: below it').optional(),
    says: 'The licence or terms of the texts, told at the foot of every page.',
    otherwise: 'nothing is claimed',
    example: 'licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }',
  },
  offline: {
    schema: onOff.default('on'),
    says: "Whether readers' browsers keep the shelf for reading without a network; off is for hosts that allow no service workers.",
    otherwise: 'on',
    example: 'offline: off',
  },
  guide: {
    schema: z.enum(['readers', 'whole'], 'readers or whole').default('readers'),
    says: 'What stands at /docs/: help for readers, or the whole guide to Papershelf.',
    otherwise: 'readers',
    example: 'guide: whole',
  },
  onError: {
    schema: z.enum(['fail', 'report'], 'fail or report').default('fail'),
    says: 'What a build does with errors in the content: fail with all of them, or build the rest and report them.',
    otherwise: 'fail',
    example: 'onError: report',
  },
} as const satisfies Record<string, Setting>;

type Table = typeof settingsTable;

/** What `content/shelf.yaml` may say. Every key has a default that claims nothing. */
export const settingsSchema = z.strictObject(
  Object.fromEntries(Object.entries(settingsTable).map(([key, { schema }]) => [key, schema])) as {
    [Key in keyof Table]: Table[Key]['schema'];
  },
);

export type Settings = z.infer<typeof settingsSchema>;

/** Whether a site is to do without this. */
export function isOff({ extras: given }: Pick<Settings, 'extras'>, extra: string): boolean {
  return new Map<string, string | undefined>(Object.entries(given ?? {})).get(extra) === 'off';
}
