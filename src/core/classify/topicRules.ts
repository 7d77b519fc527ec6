/**
 * How much a mention says, in points; two points put a paper into a topic.
 * So a `strong` phrase needs one mention, a telling one two (or one in the title), a `weak` one the company of others.
 * The mentions of one phrase count up to `most` times in an abstract: ten repetitions tell no more than three.
 */
export const strengths = {
  strong: { abstract: 2, title: 4, most: 3 },
  phrases: { abstract: 1, title: 3, most: 3 },
  weak: { abstract: 0.5, title: 1, most: 1 },
  inTitle: { abstract: 0, title: 2, most: 0 },
  /** Speaks of something else: a phrase found inside it does not count. */
  not: { abstract: 0, title: 0, most: 0 },
  /** One of these must be mentioned, else the others count nothing: "sampling steps" of what? */
  needs: { abstract: 0, title: 0, most: 0 },
} as const;

export type Strength = keyof typeof strengths;

/** The points from which a paper belongs to a topic. */
export const threshold = 2;

/** A topic and what tells that a paper belongs to it. */
export interface TopicRules extends Record<Strength, string[]> {
  id: string;
  title: string;
  /** One line. */
  description: string;
  parent?: string | undefined;
  /** Categories of the source (such as `eess.AS`) whose papers all belong here. */
  categories: string[];
  /** Topics found in the texts for which this one stands. */
  found: string[];
  /** Ids of papers that belong here whatever they say. */
  papers: string[];
  /** Neither this topic nor what it stands for is shown; its papers go where they lie next. */
  drop: boolean;
  /** Where its file says which, for findings; from 1. */
  lines: { parent: number; found: number; papers: number };
  /** The file whose body introduces the topic; absent for a discovered one. */
  file?: string | undefined;
}
