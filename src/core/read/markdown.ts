import { finding } from '../findings/finding.ts';
import { opensFrontMatter } from '../yaml/frontMatter.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import { linesOf } from './lines.ts';
import { blocksOf } from './markdown/blocksOf.ts';
import { bodyOf } from './markdown/bodyOf.ts';
import { ownPapers } from './markdown/facts.ts';
import { frontMatterOf, opensTomlMatter } from './markdown/frontMatterOf.ts';
import { addPapers } from './markdown/manyPapers.ts';
import { filledLines, readFrontPaper, tellAside, united } from './markdown/onePaper.ts';
import { papersIn } from './markdown/papersIn.ts';
import type { ParsedChunks } from './markdown/parseChunk.ts';
import type { Block } from './markdown/piece.ts';
import { paperAt } from './markdown/signsOf.ts';
import { papersOf, type Stretch } from './markdown/stretches.ts';
import { writtenOf } from './markdown/titleOf.ts';
import { type Unread, unreadFields } from './unreadFields.ts';

/**
 * A paper is front matter with its facts and the abstract as the body, and a further front matter a further paper; or
 * a heading with the abstract below. Several papers stand in a text that has the same parts over and over: headings,
 * items of lists or rows of tables, each with facts of its own.
 */
export const markdown: Format = {
  name: 'markdown',

  claims(file, head) {
    const ending = /\.(?:md|mdx|markdown|qmd|rmd)$/i.test(file);
    if (opensFrontMatter(head)) return /^---\s*[\w"'-]+\s*:/m.test(head) || ending ? 0.9 : 0.3;
    if (opensTomlMatter(head)) return 0.9;
    if (!marks.some((mark) => mark.test(head))) return 0;
    ofHead = new Map();
    const blocks = blocksOf(head, 1, ofHead);
    if (papersIn(blocks).papers.length > 0) return 0.85;
    if (onePaperIn(head, blocks)) return 0.8;
    const isMarkdown = ending && blocks.some(({ kind }) => ['heading', 'row', 'code'].includes(kind));
    // A table is no pasted page, whatever stands in it.
    return isMarkdown || blocks.every(({ kind }) => kind === 'row') ? 0.7 : 0;
  },

  read(file, written) {
    const text = written.replaceAll(attributes, '');
    const reading = emptyReading('markdown');
    const unread = new Map<string, Unread>();
    const read =
      opensFrontMatter(text) || opensTomlMatter(text)
        ? readFronts(file, text, reading, unread)
        : readBody(file, text, reading, unread);
    return { ...read, findings: [...read.findings, ...unreadFields(file, unread)] };
  },
};

/** How kramdown, which Jekyll has, says more of a link: "[PDF](a.pdf){:target="_blank"}". */
const attributes = /(?<=[)\]])\{:[^{}\r\n]{1,200}\}/g;

/** What was parsed to judge a file, which is read next. */
let ofHead: ParsedChunks = new Map();

/** What a text has that is no pasted page: headings, links, marked words, tables, items. */
const marks: readonly RegExp[] = [
  /^ {0,3}#{1,6} +\S/m,
  /\]\(\S/,
  /^ *(?:(?:[-*+]|\d{1,4}[.)]) +)?(?:\*\*|__)\S/m,
  /^\|?[ :|-]*-\|-/m,
  /<details/i,
  /^[-*+] +\S/m,
];

function readFronts(file: string, text: string, reading: Reading, unread: Map<string, Unread>): Reading {
  const parts = papersOf(text);
  const [first, ...others] = parts;
  if (first && others.length === 0) {
    const front = frontMatterOf(file, first);
    const found =
      front?.fields && !isOfPaper(front.fields)
        ? papersIn(blocksOf(front.body.text, front.body.line))
        : undefined;
    if (found && found.papers.length > 1) return addPapers(file, text, found, reading, unread);
  }
  for (const part of parts) {
    const front = frontMatterOf(file, part);
    const aside = front && readFrontPaper(file, part.text, front, reading, unread);
    countPart(part, aside, reading);
  }
  return reading;
}

/** Front matter with facts of a paper is that of one, whatever its body lists. */
function isOfPaper(fields: object): boolean {
  return Object.entries(fields).some(
    ([key, value]) =>
      /^(?:authors?|abstract|doi|arxiv|venue|publication(?:_types)?|booktitle|journal|citekey|paperurl|(?:recommended_?)?citation)$/i.test(
        key,
      ) ||
      (key === 'collection' && /^(?:publications?|papers)$/.test(String(value))),
  );
}

function readBody(file: string, text: string, reading: Reading, unread: Map<string, Unread>): Reading {
  const blocks = blocksOf(text, 1, ofHead);
  ofHead = new Map();
  const found = papersIn(blocks);
  if (found.papers.length > 0) return addPapers(file, text, found, reading, unread);
  const whole = { text, line: 1 };
  const one = onePaperIn(text, blocks);
  if (one) {
    const start = text.trim().slice(0, 80);
    const place = { file, line: blocks[0]?.line ?? 1 };
    const { record, findings } = recordOfFields(united({}, one), { place, notation: 'markdown', start });
    reading.findings.push(...findings);
    if (record) reading.records.push(record);
    else reading.rejected += 1;
    tellAside(file, 'markdown-aside', one.aside, reading);
    countPart(whole, record ? one.aside : undefined, reading);
    return reading;
  }
  return withoutPapers(file, text, blocks, reading);
}

/** A heading with the abstract of its paper below: marked as such, or with names or an address of the paper beside it. */
function onePaperIn(text: string, blocks: readonly Block[]): ReturnType<typeof bodyOf> | undefined {
  const read = bodyOf(text, 1, undefined, false, blocks);
  if (read.title === undefined || read.abstract === '') return undefined;
  const own = ownPapers(read.facts).size;
  const isPaper = read.isMarked || (own > 0 && own < 4) || read.facts.values.has('authors');
  const isBare =
    read.aside.length === 0 &&
    (text.match(/^#{1,6} /gm)?.length ?? 0) === 1 &&
    read.abstract.length >= 200 &&
    read.title.split(' ').length > 3;
  if (!isPaper && !isBare) return undefined;
  const [heading] = blocksOf(`# ${read.title}`, 1);
  return { ...read, title: writtenOf(heading?.pieces ?? []) };
}

function withoutPapers(file: string, text: string, blocks: readonly Block[], reading: Reading): Reading {
  const links = blocks.flatMap(({ pieces, line }) =>
    pieces.flatMap((piece) => piece.links.map(({ url }) => ({ url, line }))),
  );
  // One address is that of the paper a program is about.
  const [missed, other] = links.filter(({ url }) => paperAt(url) !== undefined);
  const [first] = filledLines({ text, line: 1 });
  if (missed && other && paperAt(other.url) !== paperAt(missed.url)) {
    reading.findings.push(
      finding('markdown-papers-missed', { file, line: missed.line }, { address: missed.url }),
    );
    reading.rejected += 1;
    countPart({ text, line: 1 }, undefined, reading);
  } else {
    reading.findings.push(
      finding('markdown-no-papers', { file, line: first?.number ?? 1 }, { start: first?.text ?? '' }),
    );
    countPart({ text, line: 1 }, [{ text, line: 1 }], reading);
  }
  return reading;
}

function countPart(part: Stretch, aside: readonly Stretch[] | undefined, reading: Reading): void {
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
