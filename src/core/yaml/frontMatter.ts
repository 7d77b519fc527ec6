import { type Alias, type Document, LineCounter, visit, type YAMLError } from 'yaml';
import { LINE_BREAK, lineBreaks } from '../words/lineBreak.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { firstUnprintable, withoutUnprintable } from '../words/unprintable.ts';
import { composeYaml } from './composeYaml.ts';
import { deepest, isTooDeep } from './isTooDeep.ts';

/** A text in two parts; lines count from 1. */
export interface FrontMatter {
  data: string;
  body: string;
  /** The line of the text at which `data` begins. */
  dataLine: number;
  /** The line of the text at which `body` begins. */
  bodyLine: number;
}

/**
 * Splits a text that opens with `---` at the next line that is `---` or `...`. Undefined when it does not open
 * so, or when nothing closes it (`opensFrontMatter` tells the two apart).
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opening = opener.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  // Not `^`, which holds after U+2028 too: to YAML that ends no line.
  const closer = new RegExp(String.raw`(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:${LINE_BREAK}|$)`, 'g');
  closer.lastIndex = start;
  const closing = closer.exec(text);
  if (!closing) return undefined;
  const data = text.slice(start, closing.index);
  const dataLine = lineBreaks(opening[0]) + 1;
  return {
    data,
    body: text.slice(closing.index + closing[0].length),
    dataLine,
    bodyLine: dataLine + lineBreaks(data) + 1,
  };
}

/** Whether a text begins as one with front matter does, closed or not. */
export function opensFrontMatter(text: string): boolean {
  return opener.test(text);
}

export interface Yaml {
  /** Undefined when the text is broken. */
  value: unknown;
  findings: Finding[];
  /** The line at which the value at a path stands (`['papers', 3, 'title']`); that of its parent when it is missing. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Parses YAML 1.2. `line` is the line of the file at which `text` begins, so that findings name lines of the
 * file. A bare arXiv id stays a string: as a number `2106.15840` would lose its last digit.
 */
export function parseYaml(file: string, text: string, line: number): Yaml {
  const counter = new LineCounter();
  const { document, second, tooDeepAt } = composeYaml(text, counter);
  // What is never closed is missed at the end; the last line that holds anything is where to look.
  const end = Math.max(text.trimEnd().length - 1, 0);
  const lineAt = (offset: number) => line + Math.max(counter.linePos(Math.min(offset, end)).line, 1) - 1;
  const told = new Set<string>();
  const tell = (code: 'yaml-broken' | 'yaml-doubtful', { pos, message }: YAMLError): Finding[] => {
    const at = lineAt(pos[0]);
    // "title: a: b: c" has the same flaw at each colon.
    const key = `${code} ${at} ${message}`;
    if (told.has(key)) return [];
    told.add(key);
    return [finding(code, { file, line: at }, { problem: message })];
  };
  const broken = (problem: string, offset = 0): Finding =>
    finding('yaml-broken', { file, line: lineAt(offset) }, { problem });
  const findings = [
    ...(tooDeepAt === undefined ? [] : [broken(tooDeep, tooDeepAt)]),
    ...(second ? [broken('a line --- begins a second document', second.range[0])] : []),
    ...document.errors.flatMap((error) => tell('yaml-broken', error)),
    ...document.warnings.flatMap((warning) => tell('yaml-doubtful', warning)),
  ];
  const lineOf = (path: readonly (string | number)[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const offset = rangeStart(node);
      if (offset !== undefined) return lineAt(offset);
    }
    return line;
  };
  if (findings.some(({ severity }) => severity === 'error')) return { value: undefined, findings, lineOf };
  const code = cleanScalars(document);
  if (code !== undefined) findings.push(finding('text-control', { file, line }, { code }));
  const aliases = aliasesIn(document);
  const surplus = aliases[MOST_ALIASES];
  if (surplus) {
    findings.push(broken(`more than ${MOST_ALIASES} aliases`, rangeStart(surplus)));
    return { value: undefined, findings, lineOf };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (!isTooDeep(value)) return { value, findings, lineOf };
    findings.push(broken(`${tooDeep}, by its aliases`));
  } catch (error) {
    // Aliases are resolved only here: unknown ones, and bombs of them.
    const problem = error instanceof Error ? error.message : String(error);
    findings.push(broken(problem, rangeStart(aliases.find((alias) => !alias.resolve(document)))));
  }
  return { value: undefined, findings, lineOf };
}

/** Nobody writes more by hand, and each is looked up through the whole text. */
const MOST_ALIASES = 100;
const tooDeep = `lists and keys stand in each other more than ${deepest} deep`;

const opener = new RegExp(String.raw`^\ufeff?(?:[ \t]*${LINE_BREAK})*---[ \t]*${LINE_BREAK}`);

function aliasesIn(document: Document): Alias[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) });
  return aliases;
}

/** What an escape brings in ("\\e[31m") is taken out as if it stood there; returns the code of the first. */
function cleanScalars(document: Document): string | undefined {
  let code: string | undefined;
  visit(document, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value !== 'string') return;
      code ??= firstUnprintable(scalar.value)?.code;
      scalar.value = withoutUnprintable(scalar.value);
    },
  });
  return code;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
