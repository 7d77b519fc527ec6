import type { Author } from '../paper.ts';
import { joinedWords } from './joinedWords.ts';
import type { Citable } from './citable.ts';
import { citationKeys } from './citationKey.ts';
import { issued } from './issued.ts';
import { hasOthers } from '../people/authorNames.ts';
import { personName } from '../people/personName.ts';
import { pageRange } from './pageRange.ts';
import { type Publication, publicationOf } from './publicationOf.ts';
import { texField, verbatimField } from './texField.ts';
import { protectCapitals } from './protectCapitals.ts';
import { shortMonths } from '../shortMonths.ts';

/** Entry type and the field that holds the venue. */
const entries: Record<Publication, { type: string; venue: string }> = {
  article: { type: 'article', venue: 'journal' },
  proceedings: { type: 'inproceedings', venue: 'booktitle' },
  chapter: { type: 'incollection', venue: 'booktitle' },
  preprint: { type: 'misc', venue: '' },
  venue: { type: 'misc', venue: 'howpublished' },
  unsaid: { type: 'misc', venue: '' },
};

/**
 * BibTeX that biblatex reads as well. What is not known is not written: no empty field, no guessed year.
 * arXiv papers carry `eprint`, `archivePrefix` and `primaryClass`, as arXiv's own export does.
 */
export function bibtex(papers: readonly Citable[]): string {
  const keys = citationKeys(papers);
  return papers.map((paper, index) => entry(paper, keys[index] ?? paper.id)).join('\n');
}

/** BibTeX with keywords and abstracts, as reference managers keep it; read again it makes the same shelf. */
export function bibtexWithTexts(papers: readonly Citable[]): string {
  const keys = citationKeys(papers);
  const texts = ({ keywords = [], abstract = '', note }: Citable): Field[] => [
    ['keywords', braced(joinedWords(keywords))],
    ['abstract', braced(abstract)],
    ['annote', braced(note)],
  ];
  return papers.map((paper, index) => entry(paper, keys[index] ?? paper.id, texts(paper))).join('\n');
}

type Field = [name: string, value: string | undefined];

function entry(paper: Citable, key: string, texts: readonly Field[] = []): string {
  const { type, venue } = entries[publicationOf(paper)];
  const date = issued(paper);
  const authors = [...paper.authors.map(author), ...(hasOthers(paper.authors) ? ['others'] : [])];
  const fields: Field[] = [
    ['title', `{${protectCapitals(paper.titleTex ?? texField(paper.title))}}`],
    ['author', authors.length === 0 ? undefined : `{${authors.join(' and ')}}`],
    [venue, braced(paper.venue)],
    ['year', date && `{${date.year}}`],
    ['month', date?.month === undefined ? undefined : shortMonths[date.month - 1]],
    ['volume', braced(paper.volume)],
    ['number', braced(paper.number)],
    ['pages', braced(paper.pages && pageRange(paper.pages).join('--'))],
    ['publisher', braced(paper.publisher)],
    ['doi', paper.doi && `{${verbatimField(paper.doi)}}`],
    ['eprint', paper.arxiv && `{${verbatimField(paper.arxiv)}}`],
    ['archivePrefix', paper.arxiv && '{arXiv}'],
    ['primaryClass', paper.arxiv && braced(paper.category)],
    // `eprint` is arXiv's where a paper stands there too; JabRef and Zotero know this field.
    ['pmid', paper.pmid && `{${verbatimField(paper.pmid)}}`],
    ['url', paper.url && `{${verbatimField(paper.url)}}`],
    ...texts,
  ];
  const lines = fields.filter(([name, value]) => name !== '' && value !== undefined && value !== '');
  return `@${type}{${key},\n${lines.map(([name, value]) => `  ${name.padEnd(13)} = ${value}`).join(',\n')}\n}\n`;
}

/** A name in braces is never taken apart; an "and" inside one would else part it in two. */
function author(given: Author): string {
  const name = personName(given);
  if (name.literal !== undefined) return `{${texField(name.literal)}}`;
  if (/\band\b/i.test(given.name)) return `{${texField(given.name)}}`;
  const { family, particle, suffix, given: forenames } = name;
  return [particle === '' ? family : `${particle} ${family}`, suffix, forenames]
    .filter((part) => part !== '')
    .map(texField)
    .join(', ');
}

function braced(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `{${texField(value)}}`;
}
