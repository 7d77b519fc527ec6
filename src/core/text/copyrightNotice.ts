/** Where a text begins and ends without the copyright notices that databases put before and behind abstracts. */
export function withoutNotices(source: string): { start: number; end: number } {
  if (!/©|\([cC]\) ?\d|[Cc]opyright|Published by/.test(source)) return { start: 0, end: source.length };
  const start = noticeBefore(source);
  const end = noticeBehind(source, start);
  // What is nothing but a notice is what the source gives.
  return /\p{L}{2}/u.test(source.slice(start, end)) ? { start, end } : { start: 0, end: source.length };
}

const mark = String.raw`(?:Crown )?(?:Copyright\s{0,2}(?:©|\(c\))|Copyright,? (?=(?:19|20)\d\d)|©|\(c\)(?= ?(?:19|20)\d\d))`;
const opening = new RegExp(String.raw`^\s*${mark}`, 'i');
const marks = new RegExp(
  String.raw`${mark}|(?<=[.!?)\]"”]\s{1,2})(?:Published by (?=\p{Lu})|This article is protected by copyright)`,
  'giu',
);

/** "© 2022, The Author(s), under exclusive licence to Springer Nature Switzerland AG. All rights reserved. We gate." */
function noticeBefore(source: string): number {
  const head = source.slice(0, longest);
  if (!opening.test(head)) return 0;
  let end = 0;
  for (const sentence of sentencesOf(head)) {
    if (end > 0 ? !furtherNotice.test(sentence) : !isDated(sentence)) break;
    end += sentence.length;
  }
  return end;
}

/** "We gate. © 2008 IBRO. Published by Elsevier Ltd. All rights reserved." */
function noticeBehind(source: string, start: number): number {
  const from = Math.max(start, source.length - longest);
  for (const { index } of source.slice(from).matchAll(marks)) {
    const notice = source.slice(from + index);
    // Elements and formulas begin before it.
    if (/[<>{}$]/.test(notice)) continue;
    const [first = '', ...others] = sentencesOf(notice);
    const isNotice =
      (isDated(first) || ofPublishers.test(first)) && others.every((each) => ofPublishers.test(each));
    if (isNotice) return from + index;
  }
  return source.length;
}

const longest = 400;

/** The sentences of a notice, each with the space behind it; "J. Wiley" and "B.V." end none. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=(?<![\s(]\p{Lu})[.]\s{1,3})(?=[\p{Lu}\d"“(©])/u);
}

function isDated(sentence: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(sentence.slice(0, 100)) || ofPublishers.test(sentence);
}

const furtherNotice =
  /^(?:©|copyright|all rights|licensee|licensed|published by|production and hosting|this is an open|this article is|this work is|the authors?\b|reprinted|some rights)/i;
const ofPublishers =
  /©|copyright|rights reserved|licen[cs]|published by|publish(?:ing|ers?)\b|on behalf of|creative commons|open access|\b(?:ltd|inc|llc|gmbh|ag|b\.v|press|society|elsevier|springer|wiley)\b|\bauthor\(?s?\)?/i;
