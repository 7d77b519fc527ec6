/** One text of lines that were wrapped. */
export function joinedLines(lines: readonly { text: string }[]): string {
  let [text, before] = ['', ''];
  for (const line of lines) {
    // A word broken after its own hyphen ("state-of-the-" / "art") needs no space; "pre-" / "and post-training" does.
    const hyphen = /\p{L}-$/u.test(before) && /^(?!(?:and|or|to|nor|und)\b)\p{Ll}/u.test(line.text);
    const wide = wideEnd.test(before) && wideStart.test(line.text);
    text += text === '' || hyphen || wide ? line.text : ` ${line.text}`;
    before = line.text;
  }
  return text;
}

// Chinese and Japanese are set without spaces.
const wideEnd = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e]$/;
const wideStart = /^[\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e]/;
