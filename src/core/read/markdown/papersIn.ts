import { cutsOf, isBehindNames, markOf, sharedLabels } from './cutsOf.ts';
import { type Facts, ownPapers } from './facts.ts';
import { bareWord } from './fieldWords.ts';
import type { Block } from './piece.ts';
import { type PaperReading, readPaper } from './readPaper.ts';
import { namesIn } from './signsOf.ts';
import { tablePapers } from './tablePapers.ts';
import { isTitle } from './titleOf.ts';

/** A paper among others, and the blocks that are its. */
export interface FoundPaper {
  title: string;
  facts: Facts;
  blocks: readonly Block[];
}

export interface PapersFound {
  papers: FoundPaper[];
  /** Blocks that stand where papers stand and have a title, and nothing else of what the papers have. */
  doubtful: FoundPaper[];
}

/**
 * The papers of a text that holds several: what begins each of them is of one kind and stands at one level, and what
 * follows has the same parts. A heading above them has not.
 */
export function papersIn(blocks: readonly Block[]): PapersFound {
  const found: PapersFound = { papers: [], doubtful: [] };
  let rest = blocks;
  for (let round = 0; round < mostShapes; round += 1) {
    const best = bestShape(rest, found.papers.length > 0);
    if (!best) break;
    found.papers.push(...best.papers);
    found.doubtful.push(...best.doubtful);
    const used = new Set([...best.papers, ...best.doubtful].flatMap((paper) => paper.blocks));
    rest = rest.filter((block) => !used.has(block));
  }
  found.papers.sort((a, b) => lineOf(a) - lineOf(b));
  return found;
}

/** A page may have its surveys as a list and its papers below headings. */
const mostShapes = 4;

function lineOf({ blocks }: FoundPaper): number {
  return blocks[0]?.line ?? 0;
}

interface Shape extends PapersFound {
  score: number;
  isNamed: boolean;
}

function bestShape(blocks: readonly Block[], isFurther: boolean): Shape | undefined {
  const marks = new Set(blocks.map(markOf));
  marks.delete('');
  const shapes = [tableShape(blocks), ...[...marks].map((mark) => shapeOf(blocks, mark))].filter(
    (shape) => shape !== undefined,
  );
  const [best] = shapes.toSorted((a, b) => b.score - a.score);
  return best && best.papers.length >= (isFurther || best.isNamed ? 1 : 2) ? best : undefined;
}

function shapeOf(blocks: readonly Block[], mark: string): Shape | undefined {
  const cuts = cutsOf(blocks, mark);
  if (cuts.length === 0) return undefined;
  const shared = sharedLabels(cuts);
  const isHeading = mark.startsWith('heading') || mark === 'summary';
  const habit = { isWhole: isHeading, isBehindNames: isBehindNames(cuts) };
  const read = cuts.map((cut) => ({ ...readPaper(cut, habit, shared), blocks: cut }));
  return shapeOfPapers(read, isHeading);
}

function tableShape(blocks: readonly Block[]): Shape | undefined {
  const rows = tablePapers(blocks.filter(({ cells }) => cells));
  const shape = rows.length === 0 ? undefined : shapeOfPapers(rows, true);
  // A single row of a table is as sure as two of a list: its head says what it holds.
  return shape && { ...shape, score: shape.score + 1 };
}

function shapeOfPapers(
  read: readonly (PaperReading & { blocks: readonly Block[]; isNamed?: boolean })[],
  isHeading: boolean,
): Shape | undefined {
  const titles = new Map<string, number>();
  for (const { text } of read) titles.set(bareWord(text), (titles.get(bareWord(text)) ?? 0) + 1);
  const judged = read.map((paper) => ({ paper, signs: signsOf(paper, titles) }));
  const sure = judged.filter(
    ({ paper, signs }) => signs.isTitled && (signs.evidence >= 2 || paper.isNamed === true),
  );
  const isPlain = sure.length === 0;
  // Where titles stand above prose alone, all of it has to look like papers: sections of any text do else.
  const papers = isPlain ? plainPapers(judged) : sure;
  if (papers.length === 0 || papers.length * 5 < judged.filter(({ signs }) => signs.isTitled).length * 2)
    return undefined;
  const kept = new Set(papers.map(({ paper }) => paper));
  const others = judged.filter(
    ({ paper, signs }) => !kept.has(paper) && signs.isTitled && signs.evidence > 0,
  );
  const more = isPlain ? [] : others.filter(({ signs }) => signs.evidence === 1);
  const doubtful = judged.filter(
    ({ paper, signs }) => !kept.has(paper) && signs.isTitled && signs.evidence === 0 && signs.isLong,
  );
  return {
    papers: [...papers, ...more].map(({ paper }) => paper),
    doubtful: doubtful.map(({ paper }) => paper),
    isNamed: papers.some(({ paper }) => paper.isNamed === true),
    score:
      papers.length + more.length * 0.9 - doubtful.length * 0.5 - (isPlain ? 0.6 : 0) + (isHeading ? 0.1 : 0),
  };
}

interface Signs {
  isTitled: boolean;
  isLong: boolean;
  /** How much of a paper it has: an abstract or an address of its own count twice, other facts once. */
  evidence: number;
  prose: number;
  isOdd: boolean;
}

function signsOf(
  {
    text,
    facts,
    blocks,
    isNamed,
  }: { text: string; facts: Facts; blocks: readonly Block[]; isNamed?: boolean },
  titles: ReadonlyMap<string, number>,
): Signs {
  const { values, abstract, aside } = facts;
  const own = ownPapers(facts).size;
  const isTitled =
    (isTitle(text) || (isNamed === true && /\p{L}{2}/u.test(text))) &&
    (titles.get(bareWord(text)) ?? 0) * 3 <= Math.max(3, titles.size) &&
    namesIn(text) === undefined;
  const prose = abstract.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const has = (field: string) => Number(values.has(field));
  const evidence =
    (own >= 1 && own <= mostAddresses ? 2 : 0) +
    has('authors') +
    Number(values.has('venue') || values.has('year') || values.has('date')) +
    Number(prose >= 150) +
    Number(facts.isMarked && prose > 0) +
    Number(values.has('url') || values.has('pdf') || values.has('code') || values.has('project'));
  const isOdd = blocks.some(({ kind }) => kind === 'code') || aside.length > 3;
  const isLong = text.split(/\s+/).length >= 4;
  return {
    isTitled: isTitled && own <= mostAddresses,
    isLong,
    evidence: isOdd && own === 0 && !values.has('authors') ? 0 : evidence,
    prose,
    isOdd,
  };
}

/** A paper has an address at its publisher, one at arXiv, a DOI; a section has those of many papers. */
const mostAddresses = 4;

function plainPapers<Each extends { signs: Signs }>(judged: readonly Each[]): Each[] {
  const titled = judged.filter(({ signs }) => signs.isTitled);
  const good = titled.filter(({ signs }) => signs.prose >= 150 && signs.isLong && !signs.isOdd);
  return good.length >= 2 && good.length * 5 >= titled.length * 4 ? good : [];
}
