import { everyMatch } from '../words/everyMatch.ts';

/** Characters that take three lines of a list, and some four on a phone. */
const longest = 180;
/** So few are not cut away: no text ends for one last word. */
const least = 30;
/** Where a clause begins, or a part of one. */
const joint =
  /[;:,] |\s(?=[-–—(]|(?:which|that|while|whereas|where|when|by|with|without|using|via|through|for|from|to|and|in|on|across|under|over|as|based|into|than)\s)/g;

/** A sentence that is too long for a list ends before one of its clauses, and says that it goes on: "…". */
export function endedEarly(sentence: string): string {
  if (sentence.length <= longest + least) return sentence;
  const room = sentence.slice(0, longest);
  const end = everyMatch(joint, room).findLast(
    ({ index }) => index > longest / 2 && isWhole(room.slice(0, index)),
  );
  const cut = end?.index ?? room.lastIndexOf(' ');
  // A script without spaces is cut anywhere, but not within a letter.
  const kept = cut > 0 ? room.slice(0, cut) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')} …`;
}

/** Whether a text ends outside of brackets, and not with a word that wants another: "compared" | "to", "introduced" | "by". */
function isWhole(text: string): boolean {
  return text.lastIndexOf('(') <= text.lastIndexOf(')') && !/(?:ed|ing|en|to|and|or|such|due|so)$/.test(text);
}
