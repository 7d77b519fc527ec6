import { titleLetters } from '#core/saved/titleLetters.ts';
import { plainTex } from '#core/text/plainTex.ts';
import type { BibtexEntry } from '#core/saved/bibtexEntries.ts';
import type { Citable } from '#core/cite/citable.ts';
import { answer } from '../search/answer.ts';
import { loadCitables } from '../page/loadCitables.ts';

/**
 * The paper of this shelf that has one of these ids, or just this title, whatever its signs and case; undefined when
 * there is none. Rejects when the shelf cannot be asked.
 */
export async function findPaper({ arxiv, doi, title }: BibtexEntry): Promise<Citable | undefined> {
  const plain = plainTex(title).replaceAll('"', ' ');
  const wanted = titleLetters(plain);
  const questions: [string | undefined, (paper: Citable) => boolean][] = [
    [arxiv, (paper) => paper.arxiv === arxiv],
    [doi, (paper) => paper.doi === doi],
    [wanted && `title:"${plain}"`, (paper) => titleLetters(paper.title) === wanted],
  ];
  for (const [question, isMeant] of questions) {
    if (question === undefined || question === '') continue;
    const { hits } = await answer(question, {}, { count: 3 });
    const papers = await loadCitables(hits.map(({ id }) => id));
    const meant = papers.find(isMeant);
    if (meant) return meant;
  }
  return undefined;
}
