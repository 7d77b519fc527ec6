/**
 * What a unit beside the anchors can be; `abstract`: a short paragraph before or behind the rest, `other`: a fact of
 * another kind, or a part of the page.
 */
export const roles = ['title', 'authors', 'venue', 'abstract', 'other'] as const;
export type Role = (typeof roles)[number];
/** Log-odds of each role. */
export type Scores = Record<Role, number>;

export function noScores(): Scores {
  return { title: 0, authors: 0, venue: 0, abstract: 0, other: 0 };
}
