import type { Contender } from './contender.ts';
import type { JudgedShelf } from './shelf.ts';

const weights = { title: 4, abstract: 1, authors: 2 } as const;
const K1 = 1.2;
const B = 0.6;

/** The textbook: BM25F over plain lower-case words (Robertson and Zaragoza 2009), the last word as a beginning too. */
export function bm25f({ papers }: JudgedShelf): Promise<Contender> {
  const postings = new Map<string, Map<number, number>>();
  const lengths = papers.map((paper, row) => {
    let length = 0;
    for (const field of ['title', 'abstract', 'authors'] as const) {
      const text = field === 'authors' ? paper.authors.join(' ') : paper[field];
      for (const word of words(text)) {
        length++;
        const pages = postings.get(word) ?? new Map<number, number>();
        pages.set(row, (pages.get(row) ?? 0) + weights[field]);
        postings.set(word, pages);
      }
    }
    return length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

  function search(query: string): Promise<string[]> {
    const scores = new Map<number, number>();
    const asked = words(query);
    for (const [at, word] of asked.entries()) {
      const isLast = at === asked.length - 1;
      const keys = isLast ? [...postings.keys()].filter((key) => key.startsWith(word)) : [word];
      for (const key of keys) add(key, key === word ? 1 : 0.5, scores);
    }
    const best = [...scores].toSorted(([, a], [, b]) => b - a).slice(0, 10);
    return Promise.resolve(best.map(([row]) => papers[row]?.id ?? ''));
  }

  function add(key: string, share: number, scores: Map<number, number>): void {
    const pages = postings.get(key);
    if (!pages) return;
    const rarity = Math.log(1 + (papers.length - pages.size + 0.5) / (pages.size + 0.5));
    for (const [row, times] of pages) {
      const norm = K1 * (1 - B + (B * (lengths[row] ?? mean)) / mean);
      scores.set(row, (scores.get(row) ?? 0) + (share * rarity * times * (K1 + 1)) / (times + norm));
    }
  }

  return Promise.resolve({
    name: 'BM25F, reference',
    search,
    reset: () => Promise.resolve(),
    loaded: () => 0,
  });
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
