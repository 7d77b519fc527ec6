import { finding, type Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { Author } from '../paper.ts';
import { authorsOf, namesMore } from '../people/authorsOf.ts';
import { authorValues } from './authorValues.ts';
import { type Facts, valueOf } from './fieldNames.ts';
import { shown } from './heldText.ts';

/** The authors a source names, or, where it names none, those of them who are known: a speaker, a first author. */
export function authorsOfFacts(facts: Facts, place: Place, told: Finding[]): Author[] {
  const all = valueOf(facts.given.get('authors')?.[0]);
  const held = all ?? leadsOf(facts);
  if (held === undefined) return [];
  const values = authorValues(held);
  const authors = authorsOf(values);
  if (!authors) {
    const values = {
      field: 'authors',
      value: shown(held),
      expected: 'names, such as ["Ada Lovelace", "Alan Turing"]',
    };
    told.push(finding('field-unreadable', place, values));
  } else if (namesMore(values)) {
    const value = typeof held === 'string' ? held : authors.map(({ name }) => name).join('; ');
    told.push(finding(all === undefined ? 'authors-lead' : 'authors-more', place, { value }));
  }
  return authors ?? [];
}

/** Speakers, first and corresponding authors: that they are all is said of them only where the others stand beside them. */
function leadsOf({ given }: Facts): unknown {
  const [leads, others] = (['lead', 'coauthors'] as const).map((fact) =>
    (given.get(fact) ?? []).flatMap(({ values }) => values.flat()),
  );
  if (leads === undefined || others === undefined || leads.length + others.length === 0) return undefined;
  const known = [...new Set([...leads, ...others])];
  if (leads.length === 0 || others.length === 0) known.push('et al.');
  return known.every((lead) => typeof lead === 'string')
    ? known.join('; ').replace('; et al.', ', et al.')
    : known;
}
