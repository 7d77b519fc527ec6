import { brokenWord } from './listing/pageLines.ts';

/** Which words a file holds, and how it breaks them at the ends of its lines. */
export interface WordsOfFile {
  words: ReadonlySet<string>;
  /** It breaks words within syllables, as PDFs do: some word that it breaks also stands in it whole. */
  breaksWords: boolean;
}

const brokenEnd = /([\p{L}\p{M}-]{1,40})[-‐]$/u;
const begin = /^[\p{Ll}\p{M}\p{Script=Arabic}\p{Script=Hebrew}]{1,40}/u;

export function wordsOfFile(lines: readonly { text: string }[]): WordsOfFile {
  const words = new Set<string>();
  const breaks = lines.slice(1).flatMap((line, index) => {
    const left = brokenEnd.exec(lines[index]?.text.slice(-48) ?? '')?.[1];
    const right = begin.exec(line.text)?.[0];
    return left === undefined || right === undefined
      ? []
      : [[left.toLowerCase(), right.toLowerCase()] as const];
  });
  // A file without such ends needs no words.
  if (breaks.length === 0) return { words, breaksWords: false };
  for (const [at, { text }] of lines.entries()) {
    // What goes on there is a part of a word.
    const whole = brokenEnd.test(lines[at - 1]?.text.slice(-48) ?? '') ? text.replace(begin, '') : text;
    for (const [word] of whole.matchAll(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*(?![\p{L}\p{M}]|[-‐]$)/gu))
      words.add(word.toLowerCase());
  }
  const whole = breaks.filter(([left, right]) => words.has(left + right)).length;
  const hyphenated = breaks.filter(([left, right]) => words.has(`${left}-${right}`)).length;
  const isOften = breaks.length > 1 && breaks.length > lines.length * 0.04;
  return { words, breaksWords: (isOften || whole >= breaks.length * 0.3) && whole >= hyphenated };
}

// Chinese and Japanese are set without spaces.
const wideEnd = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e]$/;
const wideStart = /^[\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e]/;

/** The text of lines that a page or a program wrapped; a program breaks no words but at their own hyphens. */
export function joinLines(lines: readonly { text: string }[], file: WordsOfFile = unbroken): string {
  let text = '';
  let before = '';
  for (const line of lines) {
    if (text === '') text = line.text;
    else if (before.endsWith(brokenWord)) text = text.slice(0, -1) + line.text;
    else if (wideEnd.test(before) && wideStart.test(line.text)) text += line.text;
    else {
      const end = brokenEnd.exec(before.slice(-48))?.[1];
      const start = begin.exec(line.text)?.[0];
      // "pre-" / "and post-training" hangs.
      if (end === undefined || start === undefined || /^(?:and|or|to|nor|und|oder|et|ou|y|o|e)$/.test(start))
        text += ` ${line.text}`;
      else text = (isOneWord(end, start, file) ? text.slice(0, -1) : text) + line.text;
    }
    before = line.text;
  }
  return text;
}

const unbroken: WordsOfFile = { words: new Set(), breaksWords: false };

const prefix =
  /^(?:pre|post|non|multi|self|co|re|semi|anti|inter|intra|meta|sub|cross|low|high|large|small|long|short|full|real|well|fine|end|two|three|one|zero|few|open|data|time|over|under|out|in|on|off|vice|quasi|pseudo|sim|auto|bi|tri|ex)$/i;

/** Whether a word was broken there, or has the hyphen itself: "mes-" / "sages", "graph-" / "based". */
function isOneWord(end: string, start: string, { words, breaksWords }: WordsOfFile): boolean {
  const [left, right] = [end.toLowerCase(), start.toLowerCase()];
  if (left.includes('-') || /\p{Lu}$/u.test(end) || words.has(`${left}-${right}`)) return false;
  if (words.has(left + right)) return breaksWords || !words.has(left);
  // "examp-" / "les": no word is as short and stands nowhere else.
  if (right.length < 4 && !words.has(right) && !words.has(left) && !prefix.test(left)) return words.size > 0;
  return breaksWords && !words.has(left) && !prefix.test(left);
}
