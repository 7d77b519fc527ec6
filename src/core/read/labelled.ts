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
    for (const { text } of linesOf(head)) {
      const label = labelOf(text);
      if (label && isBelowLabel) together += 1;
      isBelowLabel = label !== undefined;
      if (label) counts.set(label.tag, (counts.get(label.tag) ?? 0) + 1);
    }
    const of = (tag: string) => counts.get(tag) ?? 0;
    const facts = ['abstract', 'authors', 'doi', 'url', 'year', 'arxiv'].map(of);
    if (of('title') > 0)
      return Math.max(...facts) * 2 >= of('title') && of('title') * 2 >= of('abstract') ? 0.9 : 0;
    // Without labels of titles it takes more to be sure that labels, not lines, part the papers: some below each
    // other, or many of the same in most of them.
    const most = of('abstract');
    const others = [...counts].filter(
      ([tag, count]) => !/^(?:abstract|authors)$/.test(tag) && count * 2 >= most,
    );
    const all = others.reduce((sum, [, count]) => sum + count, 0);
    return most > 0 && (together >= most * 2 || all >= most * 3) ? 0.7 : 0;
  },

  read(file, text) {
    return readEntries(file, text, 'labelled', labelledEntries([...linesOf(text)]), labelledRows);
  },
};

const yamlList = /^[ \t]*- ?[a-z_]+: .*\n {2,}[a-z_]+:(?: |$)/m;
