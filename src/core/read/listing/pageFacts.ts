import { labelOf } from '../labelled/labelOf.ts';
import type { Anchor } from './abstracts.ts';
import type { PageAuthors } from './pageAuthors.ts';
import type { Entry } from './papers.ts';
import type { Signed } from './signs.ts';

/** Where the parts of the paper stand; `mark`: where its abstract begins, with its head. */
interface Places {
  title: number;
  mark: number;
  abstract: Anchor;
  authors: PageAuthors | undefined;
}

/** What else of a page is of its one paper, and what it is. */
export function pageFacts(
  units: readonly Signed[],
  { title, mark, abstract, authors }: Places,
): Entry['facts'] {
  const facts: Entry['facts'] = (authors?.at ?? []).map((at) => ({ at, role: 'authors' }));
  const own = units[title];
  const used = new Set(authors?.at);
  let hasKeywords = false;
  // An identifier alone on a line is the paper's where no other stands so; those of references do.
  const alone = units.filter(
    ({ signs, length }, at) => at > abstract.last && signs.form === 'id' && length < 60,
  );
  const [lone] = new Set(alone.map(({ text }) => text)).size === 1 ? alone : [];
  for (const [at, unit] of units.entries()) {
    const label = labelOf(unit.text);
    const tag = label?.isKnown === true ? label.tag : undefined;
    // Those of a second language follow.
    const isMore = tag === 'keywords' && hasKeywords;
    hasKeywords ||= tag === 'keywords';
    if (!own || isMore || at === title || used.has(at)) continue;
    const isBelow = at > title && at < mark;
    if (
      isBelow
        ? unit.signs.form !== 'names' && tag !== 'authors'
        : (at < mark || at > abstract.last) && (unit === lone || isFact(unit, tag, at < mark, own))
    )
      facts.push({ at, role: isBelow && isVenue(unit) ? 'venue' : 'other' });
  }
  return facts;
}

/** "Issue publication date: 2 May 2022" names none. */
function isVenue({ text, signs }: Signed): boolean {
  return (
    signs.isVenueLike && signs.hasYear && labelOf(text) === undefined && !/publi[sc]|online|©/i.test(text)
  );
}

const titleTags = new Set(['title', 'abstract', 'authors', 'speakers']);

/** Whether a unit beside title, authors and abstract says something of the paper: behind a label, as a date, or citing it. */
function isFact(unit: Signed, tag: string | undefined, isAbove: boolean, title: Signed): boolean {
  if (tag !== undefined) return !titleTags.has(tag);
  if (unit.signs.known?.what === 'date') return /\d{4}/.test(unit.text);
  return isAbove ? unit.signs.hasId : unit.length > title.length && unit.text.includes(title.text);
}
