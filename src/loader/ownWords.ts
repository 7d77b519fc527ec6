import type { Finding } from '#core/findings/finding.ts';
import { finding } from '#core/findings/finding.ts';
import type { SourceFile } from '#core/shelf.ts';
import { nearestName } from '#core/words/nearestName.ts';
import { parseYaml } from '#core/yaml/frontMatter.ts';
import { isMapping } from '#core/yaml/readKeys.ts';
import { en } from '../interface/languages/en.ts';
import { shapeOf } from '../interface/shapeOf.ts';
import type { Sayings } from '../interface/sayings.ts';
import { isOneLanguage, type Spoken, spokenFor } from '../interface/spoken.ts';
import type { Words } from '../interface/words.ts';

/** The file in which a curator words the interface otherwise. */
export const WORDS = 'words.yaml';

/**
 * What the interface of a shelf speaks, with a curator's own words. They stand under the keys of
 * `src/interface/languages/en.ts`; with `language: nl` above them they are of a language of their own, and what is missing
 * stays English. Each that cannot be used is a finding, and costs itself alone.
 */
export function ownWords(
  source: SourceFile | undefined,
  shelfLanguage: string,
): { spoken: Spoken; findings: Finding[] } {
  const spoken = spokenFor(shelfLanguage);
  if (source === undefined) return { spoken, findings: [] };
  const { file } = source;
  const { value, findings, lineOf } = parseYaml(file, source.text, 1);
  const tell = (code: 'words-key' | 'words-language', path: string[], problem: string): void => {
    findings.push(finding(code, { file, line: lineOf(path) }, { key: path.join('.'), problem }));
  };
  if (!isMapping(value)) {
    if (findings.length === 0 && value !== null) tell('words-key', [], 'the file holds no keys');
    return { spoken, findings };
  }
  const { language = spoken.language, ...given } = value;
  if (typeof language !== 'string' || !isOneLanguage(language, shelfLanguage)) {
    if (value['language'] !== undefined) {
      tell('words-language', ['language'], `the language in shelf.yaml is ${shelfLanguage}`);
      return { spoken, findings };
    }
  }
  const isNew = typeof language === 'string' && !isOneLanguage(language, spoken.language);
  const used = { count: 0 };
  const words = worded(
    spoken.words,
    given,
    [],
    (path, problem) => {
      tell('words-key', path, problem);
    },
    used,
  ) as unknown as Words;
  const missing = countOf(en) - used.count;
  if (isNew && missing > 0)
    findings.push(
      finding('words-missing', { file, line: 1 }, { count: missing, language: String(language) }),
    );
  return { spoken: isNew ? spokenFor(shelfLanguage, { language, words }) : { ...spoken, words }, findings };
}

/** Sayings with those of a curator in the place of their own. */
function worded(
  sayings: Sayings,
  given: Readonly<Record<string, unknown>>,
  above: readonly string[],
  tell: (path: string[], problem: string) => void,
  used: { count: number },
): Sayings {
  const changed: Record<string, string | Sayings> = { ...sayings };
  for (const [key, value] of Object.entries(given)) {
    const path = [...above, key];
    const known = Object.hasOwn(sayings, key) ? sayings[key] : undefined;
    if (known === undefined) {
      const near = nearestName(key, Object.keys(sayings));
      tell(path, near === undefined ? 'there is no such key' : `did you mean ${[...above, near].join('.')}?`);
    } else if (typeof known !== 'string') {
      if (isMapping(value)) changed[key] = worded(known, value, path, tell, used);
      else tell(path, `write ${Object.keys(known).slice(0, 3).join(', ')} … below it`);
    } else {
      const problem = typeof value === 'string' ? problemOf(value, measureOf(path)) : 'write a text';
      if (problem === undefined) {
        changed[key] = value as string;
        used.count += 1;
      } else tell(path, problem);
    }
  }
  return changed;
}

function measureOf(path: readonly string[]): string {
  const found = path.reduce<string | Sayings>(
    (sayings, key) => (typeof sayings === 'string' ? sayings : (sayings[key] ?? '')),
    en,
  );
  return typeof found === 'string' ? found : '';
}

/** Why a saying cannot stand where English says another: it must have the same shape. */
function problemOf(saying: string, measure: string): string | undefined {
  try {
    const [own, wanted] = [shapeOf(saying), shapeOf(measure)];
    const lacking = without(wanted, own);
    const added = without(own, wanted);
    if (lacking.length > 0) return `it lacks ${lacking.join(', ')}`;
    return added.length > 0 ? `nothing stands for ${added.join(', ')}` : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

/** What stands in a list more often than in another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function countOf(sayings: Sayings): number {
  return Object.values(sayings).reduce<number>(
    (sum, each) => sum + (typeof each === 'string' ? 1 : countOf(each)),
    0,
  );
}
