export interface Masked {
  /** The text, of the same length and lines, with blanks for all that MDX does not look into. */
  masked: string;
  /** What the text imports or defines, to be named in it. */
  names: Set<string>;
  /** Where a paragraph begins that is read as a line of a program and is none. */
  program?: number | undefined;
}

/** Sets apart what is no prose of an MDX text: code, signs behind a backslash, addresses of links, lines of a program. */
export function maskMdx(text: string): Masked {
  const names = new Set<string>();
  const lines = text.match(/[^\r\n]*(?:\r\n|[\r\n]|$)/g) ?? [];
  let fence: Fence | undefined;
  let inProgram = false;
  let afterBlank = true;
  let program: number | undefined;
  let offset = 0;
  const kept = lines.map((line) => {
    const start = offset;
    offset += line.length;
    const isBlank = line.trim() === '';
    if (fence !== undefined && !leaves(line, fence)) {
      if (closes(line, fence)) fence = undefined;
      afterBlank = false;
      return blanked(line);
    }
    fence = undefined;
    if (isBlank) inProgram = false;
    if (afterBlank && /^(?:import|export)[ \t]/.test(line)) {
      if (isProgram.test(line)) inProgram = true;
      else program ??= start;
    }
    afterBlank = isBlank;
    if (inProgram) {
      for (const [name] of line.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name);
      return blanked(line);
    }
    fence = fenceOf(line);
    if (fence) return blanked(line);
    return definition.test(line) ? blanked(line) : line;
  });
  return { masked: kept.join('').replace(spans, blanked), names, program };
}

const isProgram =
  /^(?:import\s*(?:["'{*]|(?:type\s+)?[\w$]+\s*(?:,|from\b))|export\s+(?:const|let|var|function|async|class|default|type|interface)\b|export\s*[{*])/;

/** A block of code: the signs that open it, and what stands before them, of a quotation or an item of a list. */
interface Fence {
  run: string;
  before: string;
}

function fenceOf(line: string): Fence | undefined {
  const found = /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}(?![^\r\n]*`)|~{3,})/.exec(line);
  return found ? { before: found[1] ?? '', run: found[2] ?? '' } : undefined;
}

function closes(line: string, { run }: Fence): boolean {
  const own = /^[ \t>]*(`{3,}|~{3,})[ \t]*[\r\n]*$/.exec(line)?.[1];
  return own?.[0] === run[0] && (own?.length ?? 0) >= run.length;
}

/** A block of code ends with the quotation or the item it stands in, closed or not. */
function leaves(line: string, { before }: Fence): boolean {
  if (before.includes('>')) return !/^[ \t]*>/.test(line);
  return /\S/.test(before) && line.trim() !== '' && line.length - line.trimStart().length < before.length;
}

/** Where a link of another place of the text leads: `[name]: <address> "title"`; any further word makes it prose. */
const definition =
  /^[ \t>]*\[[^\]\r\n]+\]:[ \t]*(?:<[^<>\r\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\r\n]*"|'[^'\r\n]*'|\([^()\r\n]*\)))?\s*$/;

// A sign behind a backslash; a span of code, in its paragraph; where a link leads.
const spans = new RegExp(
  [
    /\\[!-/:-@[-`{-~]/,
    /(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[^])*?(?<!`)\1(?!`)/,
    /`+/,
    /(?<=\]\()[ \t]*(?:<[^<>\r\n]{0,2000}>|(?:[^\s()\\<]|\([^\s()]*\))+)(?:[ \t]+(?:"[^"\r\n]{0,2000}"|'[^'\r\n]{0,2000}'))?[ \t]*(?=\))/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'g',
);

function blanked(part: string): string {
  return part.replace(/[^\r\n]/g, ' ');
}
