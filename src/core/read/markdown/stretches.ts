import { lineBreaks } from '../../words/lineBreak.ts';

/** A stretch of a Markdown text; `line` is its first, from 1. */
export interface Stretch {
  text: string;
  line: number;
}

/** A stretch under its heading; `name` and `level` are empty and 0 for what stands before the first. */
export interface Section extends Stretch {
  name: string;
  level: number;
  /** Where the text below the heading begins, within `text`. */
  below: number;
}

/**
 * The papers of a text, which begins with front matter: a further front matter with a title begins a further paper.
 * Any other line of `---` is a rule across the page, which parts no papers.
 */
export function papersOf(text: string): Stretch[] {
  const starts = [0];
  const opening = /^\s*---[ \t]*(?:\r\n|[\r\n])/.exec(text);
  let from = opening ? endOfFrontMatter(text, opening[0].length) : 0;
  for (;;) {
    further.lastIndex = from;
    const found = further.exec(text);
    if (!found) break;
    starts.push(found.index);
    from = endOfFrontMatter(text, further.lastIndex);
  }
  let line = 1;
  return starts.map((start, index) => {
    const part = { text: text.slice(start, starts[index + 1]), line };
    line += lineBreaks(part.text);
    return part;
  });
}

/**
 * The sections of a text by its headings (`## Name`, or a line underlined by more than one sign), those within code left
 * alone. All together are the whole text.
 */
export function sectionsOf(text: string, line: number): Section[] {
  const sections: Section[] = [{ name: '', level: 0, text: '', line, below: 0 }];
  const lines = text.match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? [];
  let fence: string | undefined;
  for (const [at, each] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(each)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    const heading = fence === undefined ? headingAt(lines, at) : undefined;
    if (heading) sections.push({ ...heading, text: '', line: line + at });
    const section = sections.at(-1);
    if (section) section.text += each;
  }
  return sections;
}

function headingAt(
  lines: readonly string[],
  at: number,
): Pick<Section, 'name' | 'level' | 'below'> | undefined {
  const [before = '', own = '', next = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  const [, marks, name = ''] = /^ {0,3}(#{1,6})[ \t]+([^\r\n]*)/.exec(own) ?? [];
  if (marks !== undefined) return { name: withoutMarks(name), level: marks.length, below: own.length };
  const underline = /^ {0,3}(?:(={2,})|-{2,})[ \t]*$/.exec(next.trimEnd());
  const isUnderlined = underline && before.trim() === '' && own.length < 200 && /^[^\s>#|`~-]/.test(own);
  if (!isUnderlined) return undefined;
  return {
    name: withoutMarks(own.trim()),
    level: underline[1] === undefined ? 2 : 1,
    below: own.length + next.length,
  };
}

// A line of hyphens, then lines of fields, indented ones and items among them, up to a title. A line begins after a
// line end, and not, as `^` has it, after U+2028, which ends no line for whoever counts them.
const further =
  /(?<![^\r\n])---[ \t]*(?:\r\n|[\r\n])(?:(?!title[ \t]*:)(?:[A-Za-z_][\w .-]{0,40}:|[ \t#-](?!--))[^\r\n]*(?:\r\n|[\r\n]))*title[ \t]*:/gi;

function endOfFrontMatter(text: string, from: number): number {
  const closer = /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])/g;
  closer.lastIndex = from;
  return closer.test(text) ? closer.lastIndex : text.length;
}

function withoutMarks(name: string): string {
  return name
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/[*_:]/g, '')
    .trim();
}
