import type { Line } from '../lines.ts';
import { furnitureOf } from '../listing/furniture.ts';
import { shapeOf } from '../listing/lineShape.ts';
import { type NameList, nameList } from '../listing/nameList.ts';
import { sharedPart, wordStems } from '../../words/sharedWords.ts';

/** What stands above the labels of a paper. */
export interface Head {
  /** Lines of the page, "Research article", or of the head of a venue. */
  before: Line[];
  title: Line[];
  authors: Line | undefined;
  /** Lines that say something else. */
  others: Line[];
}

/**
 * Parts the lines above a paper's labels: the title is the one whose words its abstract takes up most, else the one
 * above the names, else the first.
 */
export function headOf(lines: readonly Line[], abstract: string): Head {
  const stems = wordStems(abstract.slice(0, 1500));
  const isOther = lines.map(({ text }) => furnitureOf(text)?.mayBeTitle === false || isList(nameList(text)));
  const shares = lines.map(({ text }, at) =>
    isOther[at] === true ? -1 : sharedPart(wordStems(text.slice(0, 400)), stems),
  );
  const most = Math.max(0.2, ...shares);
  const aboveNames = lines.findIndex(
    (_line, at) => isOther[at] === false && isList(nameList(lines[at + 1]?.text ?? '')),
  );
  const found = [shares.indexOf(most), aboveNames, isOther.indexOf(false)].find((at) => at >= 0) ?? 0;
  let end = found + 1;
  while (end < lines.length && isOther[end] === false && goesOn(lines[end - 1], lines[end])) end += 1;
  const below = lines.slice(end);
  const authors = below.find(
    ({ text }, at) => nameList(text) !== undefined || (at === 0 && isMostlyNames(text)),
  );
  return {
    before: lines.slice(0, found),
    title: lines.slice(found, end),
    authors,
    others: below.filter((line) => line !== authors),
  };
}

function isList(names: NameList | undefined): boolean {
  return names !== undefined && (names.marked || names.names.length > 1);
}

function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  const [above, below] = [shapeOf(before?.text ?? ''), shapeOf(line?.text ?? '')];
  return above.columns > 30 && !above.endsSentence && (above.endsOpen || below.startsLower);
}

/** Some of the names are written in no usual way: "Mei Tanaka, luis ortega". */
function isMostlyNames(text: string): boolean {
  const parts = text.split(/ ?[,;·|，、،] ?/).filter((part) => part !== '');
  const names = parts.filter((part) => nameList(part) !== undefined).length;
  return parts.length > 1 && names * 2 >= parts.length && parts.every((part) => part.split(' ').length < 5);
}
