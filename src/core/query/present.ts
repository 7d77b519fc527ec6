import type { Hit, Reason } from './answer.ts';
import { type AskedClaim, isAsked } from './askedClaims.ts';
import { leading } from '../claimKinds.ts';
import { chunks } from '../words/chunk.ts';
import type { Concept } from './concept.ts';
import { fields } from '../index/engine.ts';
import type { Card, Facts, Field, StatedClaim } from '../index/engine.ts';
import { wordsOf } from './evidence.ts';
import type { Judged, Wanted } from './evidence.ts';
import { excerpt, mark } from './excerpt.ts';
import { matches, startsOf } from './matches.ts';

/** A paper as a result, with what was found where. `asked`: claims that the query asks for. */
export function present(
  paper: Judged,
  concepts: readonly Concept[],
  facts: Facts,
  asked: readonly AskedClaim[],
): Hit {
  const { card, row, score } = paper;
  const wanted = concepts.filter(({ rows }) => rows.has(row)).map(asWanted);
  const claims = card.claims.map((claim, at) => ({
    ...claim,
    isAsked: isAsked({ ...facts.measures?.[row]?.[at], ...claim }, asked),
  }));
  const titles = new Map(facts.topicTitles.map(({ id, title }) => [id, title]));
  return {
    id: card.id,
    url: `papers/${card.id}/`,
    title: mark(card.title, wanted),
    excerpt: excerpt(
      card.abstract,
      wanted,
      claims.filter((claim) => claim.isAsked),
    ),
    why: reasons(paper, concepts, wanted, (id) => titles.get(id) ?? id),
    authors: [...card.authors],
    topics: card.topics.map((id) => ({ id, title: titles.get(id) ?? id })),
    year: card.year === 0 ? undefined : card.year,
    venue: card.venue === '' ? undefined : card.venue,
    code: card.code,
    claim: claimShown(card.abstract, claims),
    lacks: concepts.filter(({ rows }) => rows.size > 0 && !rows.has(row)).map(({ chunk }) => chunk.text),
    score,
    highlight: [...new Set(concepts.flatMap((concept) => [...concept.keys, ...standing(concept, card)]))],
  };
}

/** A word of a query as the texts of papers may hold it. */
export function asWanted({ chunk, keys, synonyms, beginning, isInitial }: Concept): Wanted {
  return {
    exact: chunk.whole,
    keys: new Set(keys),
    also: synonyms,
    beginning: isInitial ? undefined : beginning,
  };
}

/** The claim that speaks for a paper, here as on any page; one that was asked for before all others. */
function claimShown(abstract: string, claims: readonly (StatedClaim & { isAsked: boolean })[]): Hit['claim'] {
  const first = leading(claims.filter(({ isAsked }) => isAsked)) ?? leading(claims);
  return (
    first && {
      value: abstract.slice(first.start, first.end),
      kind: first.kind,
      more: claims.length - 1,
    }
  );
}

/** The words of those synonyms that stand in the paper. */
function standing({ chunk, synonyms }: Concept, { title, abstract }: Card): string[] {
  if (synonyms.length === 0) return [];
  const keys = wordsOf(`${title}. ${abstract}`).map(({ key }) => key);
  return synonyms.filter((phrase) => phrase !== chunk.parts && startsOf(phrase, keys).length > 0).flat();
}

function reasons(
  { card, row, evidence }: Judged,
  concepts: readonly Concept[],
  wanted: readonly Wanted[],
  titleOf: (id: string) => string,
): Reason[] {
  const held = (field: Field) =>
    concepts.some(({ rows }) => ((rows.get(row)?.fields ?? 0) & fields[field]) !== 0);
  const whole = (texts: readonly string[]) =>
    texts.filter((text) => mark(text, wanted).some(({ marked }) => marked));
  const words = (text: string) => [
    ...new Set(mark(text, wanted).flatMap((segment) => (segment.marked ? [segment.text] : []))),
  ];
  const identifiers = concepts.flatMap(({ chunk, rows }) =>
    chunk.isIdentifier && ((rows.get(row)?.fields ?? 0) & fields.name) !== 0 ? [chunk.text] : [],
  );
  const found: Reason[] = [
    { kind: 'name', words: [...(evidence.name || held('name') ? whole(card.names) : []), ...identifiers] },
    { kind: 'title', words: held('title') ? words(card.title) : [] },
    { kind: 'author', words: held('author') ? whole(card.authors) : [] },
    { kind: 'topic', words: held('topic') ? whole(card.topics.map(titleOf)) : [] },
    {
      kind: 'phrase',
      words: evidence.phrase === 1 ? [wanted.length > 1 ? longestMarked(card.abstract, wanted) : ''] : [],
    },
    { kind: 'text', words: held('abstract') ? words(card.abstract) : [] },
  ];
  return found
    .map((reason) => ({ ...reason, words: reason.words.filter((word) => word !== '') }))
    .filter((reason) => reason.words.length > 0);
}

/** The phrase as the paper writes it: the stretch with the most marked words next to each other. */
function longestMarked(text: string, wanted: readonly Wanted[]): string {
  const runs: { start: number; end: number; words: number }[] = [];
  const all = chunks(text);
  const found = matches(all, wanted);
  for (const [at, chunk] of all.entries()) {
    if ((found[at] ?? []).length === 0) continue;
    const { text: word, start } = chunk;
    const last = runs.at(-1);
    if (last && start - last.end < 8) {
      last.end = start + word.length;
      last.words++;
    } else {
      runs.push({ start, end: start + word.length, words: 1 });
    }
  }
  const best = runs.toSorted((a, b) => b.words - a.words)[0];
  return best ? text.slice(best.start, best.end) : '';
}
