import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { rootOf } from '#core/words/rootOf.ts';
import { en } from '../interface/languages/en.ts';
import { partProgram } from '../interface/sayingProgram.ts';
import type { Sayings } from '../interface/sayings.ts';
import type { Spoken } from '../interface/spoken.ts';
import { isOwn } from './isOwn.ts';

/** What the names of the modules made here begin with; one of them may import another. */
const WORDS = '\0words:';
const CORE = fileURLToPath(new URL('../core/', import.meta.url));
const SPEECH = fileURLToPath(new URL('../interface/intl.ts', import.meta.url));

/**
 * Makes modules of the words of one language, `#interface/search.ts` of the part `search`, so that pages and scripts
 * carry that language alone, and of it what they say.
 */
export function spokenWords(spoken: Spoken): Plugin {
  const programs = new Map([
    ['language', languageProgram(spoken)],
    ['speech', speechProgram(spoken)],
    ['forms', formsProgram(spoken)],
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

/** What a search knows of the words of the shelf's language; nothing where their keys tell all. */
function formsProgram({ shelfLanguage }: Spoken): string {
  if (rootOf(shelfLanguage) === undefined) return 'export const withOwnForms = (engine) => engine;\n';
  const [name = ''] = shelfLanguage.toLowerCase().split('-');
  return (
    `import { withForms } from ${JSON.stringify(`${CORE}index/withForms.ts`)};\n` +
    `import { ${name} } from ${JSON.stringify(`${CORE}words/endings/${name}.ts`)};\n` +
    `export const withOwnForms = (engine) => withForms(engine, ${name});\n`
  );
}

function speechProgram({ locale }: Spoken): string {
  return (
    `import { speech } from ${JSON.stringify(SPEECH)};\n` +
    'export const { number, form, plural, percent, date, list, megabytes } = ' +
    `/* @__PURE__ */ speech(${JSON.stringify(locale)});\n`
  );
}
