import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Paper } from '#core/paper.ts';
import type { Shelf } from '#core/shelf.ts';
import type { Topic } from '#core/topic.ts';
import { papersLoader, topicsLoader, wholeLoader } from '#loader/collections.ts';
import { contentFolder } from '#loader/contentFolder.ts';
import { sharedShelf } from '#loader/sharedShelf.ts';

const shelf = await sharedShelf();

// The core has validated what it gives; a second schema would only cost time.
export const collections = {
  papers: defineCollection({ loader: papersLoader, schema: z.custom<Paper>() }),
  topics: defineCollection({ loader: topicsLoader, schema: z.custom<Topic>() }),
  shelf: defineCollection({
    loader: wholeLoader,
    schema: z.custom<Pick<Shelf, 'settings' | 'findings' | 'ledger'>>(),
  }),
  // Only files the core could read: a topic with a broken front matter is a finding, not a crash.
  introductions: defineCollection({
    loader: glob({
      base: join(contentFolder(), 'topics'),
      pattern: shelf.topics.flatMap(({ file }) =>
        file === undefined ? [] : [file.replace(/^topics\//, '')],
      ),
    }),
  }),
};
