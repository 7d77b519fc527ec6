import { expect, test } from 'vitest';
import { spokenFor } from '../../src/interface/spoken.ts';
import { spokenWords } from '../../src/integrations/spokenWords.ts';

/** The program that a build makes of what a search knows of the words of a language. */
function formsOf(language: string): string {
  const { load } = spokenWords(spokenFor(language));
  if (typeof load !== 'object') throw new Error('The plugin makes no modules.');
  const made = load.handler.call({} as never, '\0words:forms.ts'.replace(/\.ts$/, ''), undefined as never);
  return (made as { code: string }).code;
}

test.each(['de-AT', 'fr', 'es', 'pt-BR'])(
  'a search in "%s" carries the endings of that language alone',
  (language) => {
    const [name = ''] = language.split('-');
    const paths = [...formsOf(language).matchAll(/endings\/(\w+)\.ts/g)].map(([, each]) => each);
    expect(paths).toEqual([name]);
  },
);

test.each(['en', 'en-GB', 'ar', 'zh', 'ja', 'nl'])('a search in "%s" carries no endings', (language) => {
  expect(formsOf(language)).toBe('export const withOwnForms = (engine) => engine;\n');
});
