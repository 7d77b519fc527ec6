import { parse, TomlError } from 'smol-toml';
import { type Finding, finding } from '../../findings/finding.ts';
import { lineBreaks } from '../../words/lineBreak.ts';
import { opensFrontMatter, parseYaml, splitFrontMatter } from '../../yaml/frontMatter.ts';
import { deepest, isTooDeep } from '../../yaml/isTooDeep.ts';
import type { Stretch } from './stretches.ts';

/** What stands at the head of a file, and what below it. */
export interface FrontMatterRead {
  /** Undefined when it cannot be read; an error finding says why. */
  fields: object | undefined;
  findings: Finding[];
  body: Stretch;
  /** The line of a key; the first when it has none. */
  lineOf(key: string): number;
}

/** The front matter of a text, in YAML between `---` or TOML between `+++`; undefined when it has none. */
export function frontMatterOf(file: string, { text, line }: Stretch): FrontMatterRead | undefined {
  if (opensToml.test(text)) return tomlOf(file, { text, line });
  if (!opensFrontMatter(text)) return undefined;
  const parts = splitFrontMatter(text);
  const none = { fields: undefined, body: { text: '', line }, lineOf: () => line };
  if (!parts) return { ...none, findings: [finding('front-matter-open', { file, line })] };
  const yaml = parseYaml(file, parts.data, line + parts.dataLine - 1);
  const body = { text: parts.body, line: line + parts.bodyLine - 1 };
  const lineOf = (key: string) => yaml.lineOf([key]);
  const value = yaml.value ?? {};
  if (yaml.value === undefined) return { ...none, findings: yaml.findings };
  if (typeof value !== 'object' || Array.isArray(value))
    return { ...none, findings: [finding('front-matter-no-fields', { file, line })] };
  return { fields: value, findings: yaml.findings, body, lineOf };
}

export function opensTomlMatter(text: string): boolean {
  return opensToml.test(text);
}

const opensToml = /^\s*\+\+\+[ \t]*(?:\r\n|[\r\n])/;

/** A day as YAML has it, as a text. */
function iso(held: unknown): unknown {
  return held instanceof Date ? held.toISOString().slice(0, 10) : held;
}

function tomlOf(file: string, { text, line }: Stretch): FrontMatterRead {
  const opening = opensToml.exec(text)?.[0] ?? '';
  const closer = /(?<![^\r\n])\+\+\+[ \t]*(?:\r\n|[\r\n]|$)/g;
  closer.lastIndex = opening.length;
  const closing = closer.exec(text);
  const first = line + lineBreaks(opening);
  const none = { fields: undefined, body: { text: '', line }, lineOf: () => first };
  if (!closing) return { ...none, findings: [finding('front-matter-open', { file, line })] };
  const data = text.slice(opening.length, closing.index);
  const broken = (problem: string, at: number) => [
    finding('toml-broken', { file, line: first + at - 1 }, { problem }),
  ];
  try {
    const fields = Object.fromEntries(Object.entries(parse(data)).map(([name, held]) => [name, iso(held)]));
    if (isTooDeep(fields))
      return { ...none, findings: broken(`lists and keys stand in each other more than ${deepest} deep`, 1) };
    const end = closing.index + closing[0].length;
    const body = { text: text.slice(end), line: line + lineBreaks(text.slice(0, end)) };
    const lines = data.split(/\r\n|[\r\n]/);
    const lineOf = (key: string) =>
      first +
      Math.max(
        lines.findIndex((each) => each.trimStart().startsWith(key)),
        0,
      );
    return { fields, findings: [], body, lineOf };
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return { ...none, findings: broken(problem, error instanceof TomlError ? error.line : 1) };
  }
}
