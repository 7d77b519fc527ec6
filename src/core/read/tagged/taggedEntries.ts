import type { Line } from '../lines.ts';
import { type Entries, GrowingEntries } from './growingEntries.ts';

/** How a dialect of text with tagged lines parts its lines: "TI  - A title", then more of it on lines without a tag. */
export interface Grammar {
  /** The tag a line begins with, and what stands behind it; undefined for a line that goes on with the one above. */
  tagged: (line: Line) => Tagged | undefined;
  /** The tag each entry begins with. */
  begins: string;
  /** The tag that stands behind the last one of an entry. */
  ends?: string;
  /** Tags around the entries, which say nothing of a paper. */
  frame?: ReadonlySet<string>;
  /** Tags whose values fill no second line, unless it is set in. */
  short: ReadonlySet<string>;
  /** Tags whose values may hold blank lines. */
  paragraphs: ReadonlySet<string>;
}

export interface Tagged {
  tag: string;
  value: string;
}

/** The entries of tagged lines. One that lacks its first tag or its last is an entry all the same. */
export function taggedEntries(lines: Iterable<Line>, grammar: Grammar): Entries {
  const { begins, ends, frame, short, paragraphs } = grammar;
  const found = new GrowingEntries();
  // Where no entry has its first tag, as in lists of Refer, a blank line and the tag the file begins with part them.
  let [firstTag, margin, isMarked, isAfterBlank] = ['', 0, false, true];
  for (const line of lines) {
    if (line.text === '') {
      isAfterBlank = true;
      continue;
    }
    const tagged = grammar.tagged(line);
    if (!tagged) {
      const { last } = found;
      const isSetIn = firstTag !== '' && line.indent >= margin + 2;
      const mayHold =
        last && (isAfterBlank && !isSetIn ? paragraphs.has(last.tag) : isSetIn || !short.has(last.tag));
      if (mayHold) found.goOn(line, isAfterBlank && paragraphs.has(last.tag));
      else found.outside.push(line);
    } else if (frame?.has(tagged.tag)) {
      found.frame.push(line);
      found.close();
    } else if (tagged.tag === ends) {
      if (!found.entry) found.outside.push(line);
      found.close(line);
    } else {
      const { tag, value } = tagged;
      isMarked ||= tag === begins;
      if (tag === begins || (!isMarked && isAfterBlank && tag === firstTag)) found.close();
      if (firstTag === '') [firstTag, margin] = [tag, line.indent];
      found.add(tag, line, value);
    }
    isAfterBlank = false;
  }
  return found;
}
