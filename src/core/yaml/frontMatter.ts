import { type Document, LineCounter, parseDocument, type ScalarTag, visit, type YAMLError } from 'yaml';
import { LINE_BREAK, lineBreaks } from '../words/lineBreak.ts';
import { type Finding, finding } from '../findings/finding.ts';

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
  const closer = new RegExp(String.raw`^(?:---|\.\.\.)[ \t]*(?:${LINE_BREAK}|$)`, 'gm');
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
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    // Nothing is printed from here; what is wrong becomes a finding.
    logLevel: 'error',
    customTags: (tags) => [arxivNumber, ...tags],
  });
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
  const findings = [
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
  if (document.errors.length > 0) return { value: undefined, findings, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), findings, lineOf };
  } catch (error) {
    // Aliases are resolved only here: unknown ones, and bombs of them.
    const problem = error instanceof Error ? error.message : String(error);
    const place = { file, line: lineAt(unknownAlias(document) ?? 0) };
    findings.push(finding('yaml-broken', place, { problem }));
    return { value: undefined, findings, lineOf };
  }
}

const opener = new RegExp(String.raw`^\ufeff?(?:[ \t]*${LINE_BREAK})*---[ \t]*${LINE_BREAK}`);

const arxivNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^\d{4}\.\d{4,5}$/,
  resolve: (source) => source,
};

function unknownAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return undefined;
      offset = rangeStart(alias);
      return visit.BREAK;
    },
  });
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
