import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Loader } from 'astro/loaders';
import type { Paper } from '#core/paper.ts';
import type { Shelf } from '#core/shelf.ts';
import type { Topic } from '#core/topic.ts';
import { papersLoader, topicsLoader, wholeLoader } from '#loader/collections.ts';
import { contentFolder } from '#loader/contentFolder.ts';
import { sharedShelf } from '#loader/sharedShelf.ts';

const shelf = await sharedShelf();
const { catalogue } = shelf.spoken;

// The core has validated what it gives; a second schema would only cost time.
export const collections = {
  papers: defineCollection({ loader: papersLoader, schema: z.custom<Paper>() }),
  topics: defineCollection({ loader: topicsLoader, schema: z.custom<Topic>() }),
  shelf: defineCollection({
    loader: wholeLoader,
    schema: z.custom<
      Pick<
        Shelf,
        | 'settings'
        | 'frame'
        | 'style'
        | 'synonyms'
        | 'findings'
        | 'ledger'
        | 'notes'
        | 'pages'
        | 'former'
        | 'formerTopics'
        | 'survey'
      > & {
        order: string[];
        topicOrder: string[];
      }
    >(),
  }),
  // Only files the core could read: a topic with a broken front matter is a finding, not a crash.
  introductions: defineCollection({
    loader: bodies(
      'topics',
      shelf.topics.flatMap(({ file }) => file ?? []),
    ),
  }),
  notes: defineCollection({
    loader: bodies(
      'notes',
      shelf.notes.map(({ file }) => file),
    ),
  }),
  // The program's own words: all of them where the shelf is Papershelf's, else what its readers need, in their language.
  guide: defineCollection({
    loader: glob({
      base: new URL('./guide', import.meta.url),
      pattern:
        shelf.settings.guide === 'whole'
          ? '*.mdx'
          : catalogue === 'en'
            ? 'reading.mdx'
            : `reading/${catalogue}.mdx`,
      generateId: ({ entry }) => entry.replace(/[/.].*/, ''),
    }),
    schema: z.object({ title: z.string(), description: z.string(), language: z.string().default('en') }),
  }),
  prose: defineCollection({
    loader: bodies(
      'pages',
      shelf.pages.map(({ file }) => file),
    ),
  }),
};

/** The texts of these files of a folder, to be rendered. A folder without any may be missing, and nothing is said of it. */
function bodies(folder: string, files: string[]): Loader {
  if (files.length === 0)
    return { name: `papershelf-no-${folder}`, load: ({ store }) => Promise.resolve(store.clear()) };
  return glob({
    base: join(contentFolder(), folder),
    pattern: files.map((file) => file.slice(folder.length + 1)),
    // The name of the file, whatever its front matter says: "slug: other" would lose the text.
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });
}
