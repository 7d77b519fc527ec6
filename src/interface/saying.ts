/**
 * A word, a sentence, or sentences by what they are about. A sentence takes one value, a number or named ones, so that
 * whoever words it anew can name them too.
 */
export type Saying = string | ((value: never) => string) | { readonly [name: string]: Saying };
