import type { Paper, Span } from '../paper.ts';
import { renderPlain } from '../text/renderPlain.ts';
import { sentences } from '../text/sentences.ts';
import { contentOf } from './contentOf.ts';
import { endedEarly } from './endedEarly.ts';
import { withoutOpening } from './withoutOpening.ts';

/** So much beyond its title (see `contentOf`) the contribution has to say; of another sentence so much counts. */
const content = { enough: 3, most: 7 };
/** Sentences behind it that may stand in its place, and what each is set back for those between. */
const behind = { most: 4, loss: 0.5 };
/** What a sentence gains that speaks of the paper itself, and one that claims a number. */
const gain = { own: 3, claim: 2 };

/** In such a sentence the authors speak of their own work, */
const own =
  /\b(?:[Ww]e|[Oo]urs?|I|[Mm]y|[Hh]ere(?:in)?|[Tt]he proposed|[Tt]his (?:paper|work|study|article|report|thesis))\b/;
/** or go on with what they just introduced: "The scheme is based on randomness extractors." */
const goesOn = /^(?:Its?|Both|The resulting|The \p{L}+ (?:is|are|uses|combines|consists))\b/u;

type Told = Pick<Paper, 'title' | 'abstract' | 'contribution' | 'claims' | 'names'>;

/**
 * What stands for the paper in a list: the sentence that states the contribution, without an opening that only leads
 * over to it. Where it says hardly more than the title ("In this work, we propose a new method to address these
 * challenges."), one of those behind it that does. A long one ends early, with a clause.
 */
export function gist(paper: Told): string {
  const plain = renderPlain(paper.abstract);
  const all = sentences(plain);
  const [first, ...others] = all.slice(startOf(plain, all, paper.contribution));
  if (first === undefined) return '';
  const told = new Set(contentOf(renderPlain(paper.title)).keys());
  const stated = saidIn(first, plain, told);
  if (stated.amount >= content.enough) return endedEarly(stated.text);
  let best = { text: stated.text, score: stated.amount + gain.own };
  for (const [at, span] of others.slice(0, behind.most).entries()) {
    const { text, amount } = saidIn(span, plain, told);
    const score =
      Math.min(amount, content.most) +
      (isOwn(text, paper) ? gain.own : 0) +
      (hasClaim(paper, span) ? gain.claim : 0) -
      behind.loss * (at + 1);
    if (score > best.score) best = { text, score };
  }
  return endedEarly(best.text);
}

/** The contribution, else the first sentence in which the authors speak of their work, else the first. */
function startOf(plain: string, all: readonly Span[], contribution: Span | undefined): number {
  const at = all.findIndex(({ start, end }) =>
    contribution === undefined ? own.test(plain.slice(start, end)) : end > contribution.start,
  );
  return Math.max(at, 0);
}

/** A sentence as it is shown, and how much it says that is not `told`. */
function saidIn(
  { start, end }: Span,
  plain: string,
  told: ReadonlySet<string>,
): { text: string; amount: number } {
  const text = withoutOpening(plain.slice(start, end).trim());
  let amount = 0;
  for (const [key, weight] of contentOf(text)) amount += told.has(key) ? 0 : weight;
  return { text, amount };
}

function isOwn(text: string, { names }: Told): boolean {
  return own.test(text) || goesOn.test(text) || names.some(({ name }) => text.includes(name));
}

function hasClaim({ claims }: Told, { start, end }: Span): boolean {
  return claims.some(({ kind, span }) => kind !== 'level' && span.start >= start && span.start < end);
}
