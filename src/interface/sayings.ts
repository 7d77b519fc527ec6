/** What a part of a language says: sayings, and sayings by what they are about. */
export interface Sayings {
  readonly [name: string]: string | Sayings;
}
