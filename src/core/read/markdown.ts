import { finding } from '../findings/finding.ts';
import { opensFrontMatter, parseYaml, splitFrontMatter } from '../yaml/frontMatter.ts';
import { spelling } from './fieldNames.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import { plain } from './heldText.ts';
import { linesOf } from './lines.ts';
import { fromFirstLine, markdownBody } from './markdownBody.ts';
import { papersOf, type Stretch } from './markdownParts.ts';

/**
 * A paper is front matter with its facts and the abstract as the body; a further front matter in the file is a further
 * paper. A title missing from the front matter is taken from a heading at the top of the body.
 */
export const markdown: Format = {
  name: 'markdown',

  claims(file, head) {
    const ending = /\.(?:md|mdx|markdown)$/i.test(file);
    if (opensFrontMatter(head)) return /^---\s*[\w"'-]+\s*:/m.test(head) || ending ? 0.9 : 0.3;
    if (opensToml.test(head)) return 0.9;
    return ending && isOnePaper(head) ? 0.8 : 0;
  },

  read(file, text) {
    const reading = emptyReading('markdown');
    for (const part of papersOf(text)) {
      const aside = readPaper(file, part, reading);
      countLines(part, aside, reading);
    }
    return reading;
  },
};

/** Adds a paper to the reading. What of its lines is no part of it; undefined when nothing could be kept. */
function readPaper(file: string, { text, line }: Stretch, reading: Reading): Stretch[] | undefined {
  const reject = (...findings: Reading['findings']) => {
    reading.findings.push(...findings);
    reading.rejected += 1;
    return undefined;
  };
  if (opensToml.test(text)) return reject(finding('front-matter-toml', { file, line }));
  const parts = splitFrontMatter(text);
  if (!parts && opensFrontMatter(text)) return reject(finding('front-matter-open', { file, line }));
  const { data, body, dataLine, bodyLine } = parts ?? { data: '', body: text, dataLine: 1, bodyLine: 1 };
  const yaml = parseYaml(file, data, line + dataLine - 1);
  if (yaml.value === undefined) return reject(...yaml.findings);
  const fields = yaml.value ?? {};
  if (typeof fields !== 'object' || Array.isArray(fields))
    return reject(finding('front-matter-no-fields', { file, line }));

  const own = spelling(fields, 'title');
  const firstLine = line + bodyLine - 1;
  const read = markdownBody(
    body,
    firstLine,
    own === undefined ? undefined : (plain(valueOf(fields, own)) ?? ''),
  );
  const given = plain(valueOf(fields, spelling(fields, 'abstract')));
  const isBeside = given !== undefined && read.abstract !== '' && plain(read.abstract) !== given;
  const values = {
    ...(read.title === undefined ? {} : { title: read.title }),
    ...fields,
    ...(given !== undefined || read.abstract === ''
      ? {}
      : { abstract: read.abstract.replace(/\r\n?/g, '\n') }),
  };
  const place = { file, line: own === undefined ? firstLine : yaml.lineOf([own]) };
  const start = text.trim().slice(0, 80);
  const { record, findings } = recordOfFields(values, { place, notation: 'markdown', start });
  if (!record) return reject(...yaml.findings, ...findings);
  reading.records.push(record);
  reading.findings.push(...yaml.findings, ...findings);
  // What stands beside an abstract of the front matter is told once, whatever its sections.
  const aside = isBeside ? [fromFirstLine({ text: body, line: firstLine })] : read.aside;
  const code = isBeside ? 'markdown-two-abstracts' : 'markdown-aside';
  for (const stretch of aside) {
    const [top, ...others] = filledLines(stretch);
    const length = others.length === 0 ? '1 line' : `${others.length + 1} lines`;
    reading.findings.push(finding(code, { file, line: stretch.line }, { start: top?.text ?? '', length }));
  }
  return aside;
}

function countLines(part: Stretch, aside: Stretch[] | undefined, reading: Reading): void {
  const furniture = (aside ?? []).flatMap(filledLines);
  for (const { number, text } of furniture)
    reading.furniture.push({ line: number, text: text.slice(0, 200), what: 'beside the abstract' });
  const filled = filledLines(part).length;
  const total = [...linesOf(part.text)].length;
  const { lines } = reading;
  lines.total += total;
  lines.blank += total - filled;
  lines.furniture += furniture.length;
  if (aside) lines.record += filled - furniture.length;
  else lines.lost += filled;
}

function filledLines({ text, line }: Stretch): { number: number; text: string }[] {
  return [...linesOf(text)]
    .filter((each) => each.text !== '')
    .map((each) => ({ ...each, number: each.number + line - 1 }));
}

const opensToml = /^\s*\+\+\+[ \t]*(?:\r\n|[\r\n])/;

// Several headings are several papers, which is a listing's business, but for the sections of one.
function isOnePaper(head: string): boolean {
  if (!/^\s*# +\S/.test(head)) return false;
  const headings = head.match(/^#{1,6} +\S/gm) ?? [];
  const titles = headings.filter((heading) => heading.startsWith('# ')).length;
  return headings.length === 1 || (titles === 1 && /^##+ +abstract\b/im.test(head));
}

function valueOf(fields: object, name: string | undefined): unknown {
  return name === undefined ? undefined : Reflect.get(fields, name);
}
