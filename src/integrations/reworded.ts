import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../loader/contentFolder.ts';
import { WORDS } from '../loader/ownWords.ts';

/** A preview begins again when a curator words the interface otherwise: the words are in every script and page. */
export function reworded(): AstroIntegration {
  return {
    name: 'papershelf-reworded',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => {
        addWatchFile(join(contentFolder(), WORDS));
      },
    },
  };
}
