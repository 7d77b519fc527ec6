import type { Author, Paper } from '../paper.ts';
import { hasOthers } from '../people/authorNames.ts';
import { personName } from '../people/personName.ts';
import { renderPlain } from '../text/renderPlain.ts';

/** How a sentence names a paper: "StoRM (Lemercier et al., 2023)", "Graves (2013)"; of one without authors what is known. */
export function citationOf({
  names,
  authors,
  title,
  year,
}: Pick<Paper, 'names' | 'authors' | 'title' | 'year'>): string {
  const [first, second, ...more] = authors.map(familyOf);
  const isMore = more.length > 0 || hasOthers(authors);
  const who =
    first === undefined || second === undefined ? first : isMore ? `${first} et al.` : `${first} & ${second}`;
  const when = year === undefined ? [] : [String(year)];
  const system = names[0]?.name ?? (who === undefined ? renderPlain(title) : undefined);
  const told = system === undefined || who === undefined ? when : [who, ...when];
  const shown = system ?? who ?? '';
  return told.length === 0 ? shown : `${shown} (${told.join(', ')})`;
}

function familyOf(author: Author): string {
  const read = personName(author);
  if (read.literal !== undefined) return read.literal;
  return read.particle === '' ? read.family : `${read.particle} ${read.family}`;
}
