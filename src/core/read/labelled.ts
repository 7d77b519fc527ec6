import type { Format } from './format.ts';
import { labelledEntries } from './labelled/labelledEntries.ts';
import { labelledRows } from './labelled/labelledRows.ts';
import { labelOf } from './labelled/labelOf.ts';
import { linesOf } from './lines.ts';
import { readEntries } from './tagged/readEntries.ts';

/**
 * Papers as "Field: value", in any order and in several languages, as people write lists by hand and as forms and
 * pages such as OpenReview's show them; marks of lists and of bold may stand around the labels.
 */
export const labelled: Format = {
  name: 'labelled',

  claims(_file, head) {
    // Front matter, JSON, mark-up and YAML have readers of their own.
    if (/^\s*(?:---[ \t]*\r?\n|\+\+\+|[{<@%]|\[\s*\{)/.test(head) || yamlList.test(head)) return 0;
    const counts = new Map<string, number>();
    let [together, isBelowLabel] = [0, false];
    let [inBlock, most] = [0, 0];
    for (const { text } of linesOf(head)) {
      const label = labelOf(text);
      inBlock = text === '' ? 0 : inBlock + Number(label?.tag === 'abstract');
      most = Math.max(most, inBlock);
      if (label && isBelowLabel) together += 1;
      isBelowLabel = label !== undefined;
      if (label) counts.set(label.tag, (counts.get(label.tag) ?? 0) + 1);
    }
    const of = (tag: string) => counts.get(tag) ?? 0;
    const facts = ['abstract', 'authors', 'doi', 'url', 'year', 'arxiv'].map(of);
    if (of('title') > 0)
      return Math.max(...facts) * 2 >= of('title') && of('title') * 2 >= of('abstract') ? 0.9 : 0;
    // Where no blank line parts the papers, nothing tells which lines above the labels are of the next.
    if (most > 1) return 0;
    // Without labels of titles it takes more to be sure that labels, not lines, part the papers: some below each
    // other, or many of the same in most of them.
    const abstracts = of('abstract');
    const others = [...counts].filter(
      ([tag, count]) => !/^(?:abstract|authors)$/.test(tag) && count * 2 >= abstracts,
    );
    const all = others.reduce((sum, [, count]) => sum + count, 0);
    const isSure = abstracts > 0 && (together >= abstracts * 2 || all >= abstracts * 3);
    // One paper of a page may have the label.
    return isSure ? (abstracts > 1 ? 0.7 : 0.55) : 0;
  },

  read(file, text) {
    return readEntries(file, text, 'labelled', labelledEntries([...linesOf(text)]), labelledRows);
  },
};

const yamlList = /^[ \t]*- ?[a-z_]+: .*\n {2,}[a-z_]+:(?: |$)/m;
