import type { english } from './en/english.ts';

/** What a language says. English is the measure: each of its words, under the same name, for the same values. */
export type Words = Widened<typeof english>;

type Widened<Said> = Said extends string
  ? string
  : Said extends (value: infer Value) => string
    ? (value: Value) => string
    : { readonly [Name in keyof Said]: Widened<Said[Name]> };
