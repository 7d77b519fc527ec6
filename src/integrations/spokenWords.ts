import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { en } from '../interface/languages/en.ts';
import { partProgram } from '../interface/sayingProgram.ts';
import type { Sayings } from '../interface/sayings.ts';
import type { Spoken } from '../interface/spoken.ts';
import { isOwn } from './isOwn.ts';

/** What the names of the modules made here begin with; one of them may import another. */
const WORDS = '\0words:';
const SPEECH = fileURLToPath(new URL('../interface/intl.ts', import.meta.url));

/**
 * Makes modules of the words of one language, `#interface/search.ts` of the part `search`, so that pages and scripts
 * carry that language alone, and of it what they say.
 */
export function spokenWords(spoken: Spoken): Plugin {
  const programs = new Map([
    ['language', languageProgram(spoken)],
    ['speech', speechProgram(spoken)],
    ...Object.entries(spoken.words).map(
      ([name, part]) => [name, partProgram(part, (en as Record<string, Sayings>)[name] ?? {})] as const,
    ),
  ]);
  return {
    name: 'papershelf-words',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^#interface\// },
      handler: (id, importer) =>
        isOwn(importer) || importer?.startsWith(WORDS) === true
          ? `${WORDS}${id.slice('#interface/'.length, -'.ts'.length)}`
          : undefined,
    },
    load: {
      filter: { id: /^\0words:/ },
      handler: (id) => {
        const code = programs.get(id.slice(WORDS.length));
        return code === undefined ? undefined : { code, moduleSideEffects: false };
      },
    },
  };
}

function languageProgram({ language, direction, shelfLanguage }: Spoken): string {
  return Object.entries({ language, direction, shelfLanguage })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

function speechProgram({ locale }: Spoken): string {
  return (
    `import { speech } from ${JSON.stringify(SPEECH)};\n` +
    'export const { number, form, plural, percent, date, list, megabytes } = ' +
    `/* @__PURE__ */ speech(${JSON.stringify(locale)});\n`
  );
}
