import type { Paper } from '../paper.ts';

/** Where a paper's text is as a PDF: what the record or its abstract says, else what arXiv has. Undefined where neither is known. */
export function pdfAddress({ links, arxiv }: Pick<Paper, 'links' | 'arxiv'>): string | undefined {
  const own = links.find(({ kind }) => kind === 'pdf')?.url;
  return own ?? (arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`);
}
