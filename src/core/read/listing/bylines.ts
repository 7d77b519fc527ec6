import type { LineFeatures } from './lineFeatures.ts';
import { type NameList, nameList } from './nameList.ts';
import { sharedPart, wordStems } from './sharedWords.ts';

/** How sure it is that a line names authors; `none`: its words are those of the paper that follows. */
export type Byline = 'sure' | 'likely' | 'none' | undefined;

/** Shorter texts hold too few words to tell a title's by. */
const shortest = 160;
const most = 1200;
/**
 * Tells which lines name the authors of a paper, or say something else that stands between title and abstract.
 *
 * "Jane Doe and John Roe" is built like "Mean Teachers and Noisy Students". What tells them apart is the abstract:
 * it takes up the words of its title and none of its authors. So a line is a byline only if the line before it is
 * the better title of the abstract after it, and a title whose abstract is missing never loses the next one's.
 */
export function bylines(lines: readonly LineFeatures[]): Byline[] {
  const names = lines.map((line) => (isOther(line) ? undefined : nameList(line.text)));
  const found: Byline[] = lines.map(() => undefined);
  const doubtful: number[] = [];
  // Names stand in runs: one author a line, affiliations and dates between them. All of a run have the same text
  // after them, and each the best title among the lines before it.
  for (let index = 0; index < lines.length; index += 1) {
    if (!names[index]) continue;
    let end = index;
    while (end < lines.length && (names[end] ?? isOther(lines[end]))) end += 1;
    const after = stemsFrom(lines, end);
    let title = -1;
    let at = index - 1;
    while (at > 0 && at > index - 9 && isOther(lines[at])) at -= 1;
    const first = lines[at];
    if (first && isTitleLike(first)) title = shareOf(first, after);
    for (; index < end; index += 1) {
      const [line, list] = [lines[index], names[index]];
      if (!line || !list) continue;
      const own = shareOf(line, after);
      found[index] = judge(list, own, title);
      if (found[index] === undefined && title >= 0) doubtful.push(index);
      if (isTitleLike(line)) title = Math.max(title, own);
    }
  }
  // A title of one coined word says nothing; then what the rest of the file does decides.
  const certain = found.filter((byline) => byline === 'sure').length;
  if (certain > doubtful.length) for (const index of doubtful) found[index] = 'likely';
  return found;
}

// Page furniture for certain, as a date.
function isOther(line: LineFeatures | undefined): boolean {
  return line?.furniture !== undefined && line.furniture.what !== 'authors';
}

// `own` and `title`: how much of the line, and of the best title before it, the text after them takes up; -1: none.
function judge({ count, marked }: NameList, own: number, title: number): Byline {
  const isList = marked || count > 2;
  if (own > (isList ? 0.34 : 0.15) && own >= title / 2) return 'none';
  if (title < 0) return count > 3 ? 'likely' : undefined;
  if (isList && (title > 0 || count > 3)) return 'sure';
  if (title >= 0.3) return count > 1 ? 'sure' : 'likely';
  return isList ? 'likely' : undefined;
}

function shareOf(line: LineFeatures, after: ReadonlySet<string>): number {
  return after.size === 0 ? 0 : sharedPart(wordStems(line.text.slice(0, most)), after);
}

function stemsFrom(lines: readonly LineFeatures[], start: number): Set<string> {
  let [text, before] = ['', 0];
  for (let at = start; at < lines.length && text.length < most; at += 1) {
    const line = lines[at];
    // A line that long was not wrapped: it is the whole abstract.
    if (!line || (text.length > shortest && (line.gap > 0 || before >= shortest))) break;
    before = line.text.length;
    text += ` ${line.text.slice(0, most)}`;
  }
  return wordStems(text.length > shortest / 2 ? text : '');
}

// After the end of another abstract, names stand at the place of a title.
function isTitleLike({ text, titleWords }: LineFeatures): boolean {
  const ends = /[.。！!](?:["'”’)\]])*$/u.test(text);
  return text.length < 300 && titleWords > (ends ? 0 : -4);
}
