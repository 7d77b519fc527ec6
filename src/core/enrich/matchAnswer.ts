import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import type { SourceRecord } from '../record.ts';
import { isSameText } from '../unite/sameText.ts';
import { copiedWords, titleLetters } from '../words/copiedWords.ts';
import type { Service } from './services.ts';
import type { Wanted } from './wanted.ts';

/** What a service answered about a paper, or why that is not believed. */
export type Match = { record: SourceRecord } | { reason: string };

/**
 * The record of an answer that is the paper: by the identifier it was asked by, under a title that shares half of its
 * words; else by its title and its abstract together. An identifier alone may be wrong in the source, and would bring
 * another paper's authors.
 */
export function matchAnswer(wanted: Wanted, records: readonly SourceRecord[], by: Service['by']): Match {
  if (by === 'title') {
    const record = records.find(
      ({ title, abstract }) =>
        titleLetters(title) === titleLetters(wanted.title) &&
        isSameText(copiedWords(abstract), copiedWords(wanted.abstract)),
    );
    return record ? { record } : { reason: 'nothing has its title and its abstract' };
  }
  const key = by === 'arxiv' ? arxivKey : doiKey;
  const id = key(wanted.paper[by] ?? '');
  const record = records.find((each) => key(each[by] ?? '') === id);
  if (!record) return { reason: `it does not know ${wanted.paper[by] ?? ''}` };
  if (!shareHalf(record.title, wanted.title)) {
    return { reason: `under ${wanted.paper[by] ?? ''} it has "${record.title.slice(0, 100)}"` };
  }
  return { record };
}

function arxivKey(id: string): string | undefined {
  return arxivOf(id)?.id.toLowerCase();
}

function doiKey(name: string): string | undefined {
  return doiOf(name)?.toLowerCase();
}

function shareHalf(one: string, other: string): boolean {
  const [words, others] = [one, other].map((title) => new Set(copiedWords(title).split(' ')));
  if (!words || !others) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.min(words.size, others.size);
}
