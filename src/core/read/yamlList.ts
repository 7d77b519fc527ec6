import { isMapping } from '../yaml/readKeys.ts';
import { parseYaml } from '../yaml/frontMatter.ts';
import { countLines } from './countLines.ts';
import { spelling } from './fieldNames.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format } from './format.ts';

/**
 * Papers in YAML: a list of them, a list below a key ("papers:", "references:"), or one alone. Each is read by itself,
 * so that a broken one costs no other.
 */
export const yamlList: Format = {
  name: 'yaml',

  claims(file, head) {
    // Bullets with labels look the same until their colons and quotes are tried.
    const tried = itemsOf(head)
      .slice(0, 5)
      .map(({ text }) => paperOf(parseYaml(file, text, 1).value));
    const papers = tried.filter((paper) => paper !== undefined && spelling(paper, 'title') !== undefined);
    // "- Title: …", "- Abstract: …" are the labels of one paper, each with a bullet of its own.
    const isWhole = papers.some((paper) => Object.keys(paper ?? {}).length > 1);
    // The last that is tried may be cut off.
    return isWhole && papers.length * 2 >= tried.length - 1 ? 0.96 : 0;
  },

  read(file, text) {
    const reading = emptyReading('yaml');
    const kinds = new Map<number, 'record' | 'lost'>();
    for (const item of itemsOf(text)) {
      const { value, findings } = parseYaml(file, item.text, item.line);
      const paper = paperOf(value);
      const place = { file, line: item.line };
      const start = item.text.trim().slice(0, 80);
      const read = recordOfFields(paper ?? {}, { place, notation: 'tex', start });
      reading.findings.push(...findings, ...(value === undefined ? [] : read.findings));
      if (read.record) reading.records.push(read.record);
      else reading.rejected += 1;
      const end = item.line + item.text.split('\n').length;
      for (let line = item.line; line < end; line += 1) kinds.set(line, read.record ? 'record' : 'lost');
    }
    return { ...reading, lines: countLines(text, (line) => kinds.get(line) ?? 'furniture') };
  },
};

interface Item {
  text: string;
  line: number;
}

/** The items of the first list whose items have keys; the whole where there is none and it has signs of YAML. */
function itemsOf(text: string): Item[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => keyed.test(line));
  const before = first === -1 ? lines : lines.slice(0, first);
  if (!before.every((line) => aside.test(line))) return wholeOf(text);
  const indent = keyed.exec(lines[first] ?? '')?.[1] ?? '';
  const items: Item[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < first) continue;
    const depth = line.length - line.trimStart().length;
    // A key beside the list ends it.
    const isOutside = line.trim() !== '' && !line.startsWith('#') && depth < indent.length;
    if (isOutside || (depth === 0 && indent === '' && /^[\w"']/.test(line))) break;
    const last = items.at(-1);
    if (line.startsWith(`${indent}- `) || !last) items.push({ text: line, line: at + 1 });
    else last.text += `\n${line}`;
  }
  // The list may be one of a single paper: its authors.
  return items.some((item) => titled.test(item.text)) ? items : wholeOf(text);
}

const keyed = /^( *)- +["']?[A-Za-z][\w -]{0,40}["']?:(?: |$)/;
const titled = /^ *(?:- +)?["']?title["']?:/im;
/** What may stand above a list: nothing, comments, the mark of a document, keys with a short value or none. */
const aside = /^(?:\s*|#.*|---\s*|[\w"' -]{1,40}:(?: .{0,200})?)$/;

/** One paper alone; without signs of YAML its labels are read by who reads labels. */
function wholeOf(text: string): Item[] {
  const isYaml = /^[\w -]{1,40}: *(?:[>|][+-]?|\[.*\])?$/m.test(text) && /^["']?title["']?:/im.test(text);
  return isYaml && /^[\w"'#]/.test(text) ? [{ text, line: 1 }] : [];
}

function paperOf(value: unknown): object | undefined {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isMapping(one) ? one : undefined;
}
