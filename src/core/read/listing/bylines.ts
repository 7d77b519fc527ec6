import { type NameList, nameList } from './nameList.ts';
import { sharedPart, wordStems } from './sharedWords.ts';

/** What is to be known of a line to tell bylines. */
export interface BylineCandidate {
  text: string;
  /** Blank lines before it. */
  gap: number;
  /** What page furniture it is for certain, as a date; undefined for names. */
  isFurniture: boolean;
  /** How much its words are those of a title, above 0, or of prose. */
  titleWords: number;
}

/** How sure it is that a line names authors; `none`: its words are those of the paper that follows. */
export type Byline = 'sure' | 'likely' | 'none' | undefined;

/** Shorter texts hold too few words to tell a title's by. */
const shortest = 160;
const most = 1200;
/** So many lines of names and furniture may stand together. */
const farthest = 40;

/**
 * Tells which lines name the authors of a paper, or say something else that stands between title and abstract.
 *
 * "Jane Doe and John Roe" is built like "Mean Teachers and Noisy Students". What tells them apart is the abstract:
 * it takes up the words of its title and none of its authors. So a line is a byline only if the line before it is
 * the better title of the abstract after it, and a title whose abstract is missing never loses the next one's.
 */
export function bylines(lines: readonly BylineCandidate[]): Byline[] {
  const names = lines.map(({ text, isFurniture }) => (isFurniture ? undefined : nameList(text)));
  const found: Byline[] = lines.map(() => undefined);
  const doubtful: number[] = [];
  const stems = stemsOf(lines);
  for (const [index, list] of names.entries()) {
    if (!list) continue;
    const { title, own } = sharesAt(lines, names, stems, index);
    const isList = list.marked || list.count > 2;
    if (own > (isList ? 0.34 : 0.15) && own >= (title ?? 0) / 2) found[index] = 'none';
    else if (title === undefined) found[index] = list.count > 3 ? 'likely' : undefined;
    else if (isList && (title > 0 || list.count > 3)) found[index] = 'sure';
    else if (title >= 0.3) found[index] = list.count > 1 ? 'sure' : 'likely';
    else if (isList) found[index] = 'likely';
    else doubtful.push(index);
  }
  // A title of one coined word says nothing; then what the rest of the file does decides.
  const certain = found.filter((byline) => byline === 'sure').length;
  if (certain > doubtful.length) for (const index of doubtful) found[index] = 'likely';
  return found;
}

// How much of the line at `index`, and of the best title before it, the text after it takes up. Names and furniture
// may stand around it: affiliations, dates, further authors.
function sharesAt(
  lines: readonly BylineCandidate[],
  names: readonly (NameList | undefined)[],
  stems: Stems,
  index: number,
): { title: number | undefined; own: number } {
  const passes = (at: number) => lines[at]?.isFurniture === true || names[at] !== undefined;
  let to = index + 1;
  while (to < lines.length && to < index + farthest && passes(to)) to += 1;
  const after = stems.after(to);
  let title: number | undefined;
  for (let at = index - 1; at >= 0 && at > index - farthest; at -= 1) {
    const line = lines[at];
    if (line && !line.isFurniture && isTitleLike(line))
      title = Math.max(title ?? 0, sharedPart(stems.of(at), after));
    if (!passes(at)) break;
  }
  return { title, own: sharedPart(stems.of(index), after) };
}

/** The words of a line, and of the text that begins at it. A thousand lines of names ask for the same ones. */
interface Stems {
  of(index: number): ReadonlySet<string>;
  after(index: number): ReadonlySet<string>;
}

function stemsOf(lines: readonly BylineCandidate[]): Stems {
  const own = new Map<number, ReadonlySet<string>>();
  const following = new Map<number, ReadonlySet<string>>();
  const kept = (map: typeof own, index: number, text: () => string) => {
    const known = map.get(index) ?? wordStems(text());
    map.set(index, known);
    return known;
  };
  return {
    of: (index) => kept(own, index, () => lines[index]?.text.slice(0, most) ?? ''),
    after: (index) =>
      kept(following, index, () => {
        const text = textFrom(lines, index);
        return text.length > shortest / 2 ? text : '';
      }),
  };
}

function textFrom(lines: readonly BylineCandidate[], start: number): string {
  let [text, before] = ['', 0];
  for (let at = start; at < lines.length && text.length < most; at += 1) {
    const line = lines[at];
    // A line that long was not wrapped: it is the whole abstract.
    if (!line || (text.length > shortest && (line.gap > 0 || before >= shortest))) break;
    before = line.text.length;
    text += ` ${line.text.slice(0, most)}`;
  }
  return text;
}

// After the end of another abstract, names stand at the place of a title.
function isTitleLike({ text, titleWords }: BylineCandidate): boolean {
  const ends = /[.。！!](?:["'”’)\]])*$/u.test(text);
  return text.length < 300 && titleWords > (ends ? 0 : -4);
}
