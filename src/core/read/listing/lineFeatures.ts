import data from '../data/proseSigns.json' with { type: 'json' };
import type { Line } from '../lines.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { isMarkedAbstract, isMarkedTitle } from './partMarks.ts';

/** What one line of a listing tells about itself and about its end. Scores are natural log-odds, roughly. */
export interface LineFeatures extends Line {
  /** How much its words are those of a title (above 0) or of prose (below 0). */
  titleWords: number;
  /** The share of its words that begin with a capital, small words aside; undefined when there are too few. */
  capitals: number | undefined;
  /** In Latin letters: a Chinese or Japanese sign says as much as two or three of them. */
  length: number;
  /** In characters, as a program that wraps text counts them. */
  columns: number;
  /** Blank lines before it. */
  gap: number;
  furniture: Furniture | undefined;
  /** No title for certain, as its neighbours tell: "Jane Doe and John Roe" between title and abstract. */
  sure: boolean;
  /** The page shows it again and again. */
  repeated: boolean;
  /** Goes on the abstract above for certain, as its neighbours tell: "RESULTS" after "BACKGROUND". */
  continues: boolean;
  /** Begins an abstract, or goes on one, for certain. */
  inAbstract: boolean;
  startsLower: boolean;
  /** Ends as a statement does. A question ends titles far more often than abstracts. */
  endsSentence: boolean;
  /** Ends so that something must follow: with a comma, or with "of" or "the". */
  endsOpen: boolean;
  firstWord: number;
  /** Marked as a title: "## Title", "3. Title", "Title: …". */
  titleMark: boolean;
  /** Marked as an abstract: "Abstract: …". */
  abstractMark: boolean;
}

/** Prose, as no title is written. */
const proseSigns = data.signs.map(({ weight, sign, flags }) => ({ weight, sign: new RegExp(sign, flags) }));

const wideSign = /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const wideSigns = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const sentenceEnd = /[.!。！？｡](?:["'”’」』）)\]]|\$)*(?: △ Less)?$/u;
const openEnd =
  /[,:(–、，：（-]$|\b(?:of|the|a|an|and|or|for|in|on|with|to|from|by|via|as|at|into|that|which|is|are|be|we|our|its|their|this|these|using|between|toward|towards|over|under|than|both|not|such|can|has|have|available|code|found)$/i;
const smallWord =
  /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|via|with|from|as|is|are|into|over|under|than|vs\.?|using|towards?|between|without|beyond|through|its|your|we|do|does|can|not|be|how|what|when|where|why)$/i;

/** Reads the features of a line. Only its first 2,000 characters are looked at, so a line of any length costs the same. */
export function lineFeatures(line: Line, gap: number, repeated: boolean): LineFeatures {
  const { text } = line;
  const part = text.slice(0, 2000);
  const end = text.slice(-40);
  const signs = text.length > 0 ? countSigns(part) * (text.length / part.length) : 0;
  const capitals = shareOfCapitals(part);
  let titleWords = capitals === undefined ? 0 : (capitals - 0.4) * 4;
  // "To Generate or Not? Diffusion Models Are Still Unsafe": in capitals, even sentences are a title.
  const trust = capitals !== undefined && capitals > 0.7 ? 0.5 : 1;
  for (const { weight, sign } of proseSigns) if (sign.test(part)) titleWords -= weight * trust;
  if (/^[\p{L}\d][^:.?!]{1,30}: \S/u.test(part)) titleWords += 1.5;
  if (/\?$/.test(end) && text.length < 200) titleWords += 1;
  return {
    ...line,
    titleWords,
    capitals,
    length: text.length + 1.5 * signs,
    columns: text.length,
    gap,
    furniture: furnitureOf(text),
    sure: false,
    continues: false,
    inAbstract: false,
    repeated,
    startsLower: /^\p{Ll}/u.test(part) && !/^\S*\p{Lu}/u.test(part),
    endsSentence: sentenceEnd.test(end) && !/\.\.\.$/.test(end),
    endsOpen: openEnd.test(end),
    // Such signs are wrapped anywhere.
    firstWord: wideSign.test(part.slice(0, 1)) ? 1 : part.search(/\s|$/),
    titleMark: isMarkedTitle(part),
    abstractMark: isMarkedAbstract(part),
  };
}

function countSigns(part: string): number {
  return /[^\x20-\u02ff]/.test(part) ? (part.match(wideSigns)?.length ?? 0) : 0;
}

// Titles in capitals: most words but the small ones begin with one. Sentences: hardly any but the first.
function shareOfCapitals(part: string): number | undefined {
  const words = part
    .slice(0, 300)
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^[("'“‘]?\p{L}{2}/u.test(word) && !smallWord.test(word));
  if (words.length < 2) return undefined;
  const high = words.filter((word) => /^[("'“‘]?(?:\p{Lu}|\S*[\p{Lu}\d])/u.test(word)).length;
  return high / words.length;
}
