import type { en } from './languages/en.ts';

/** A language: each of the sayings of English, under the same name. Of which values is tested, for a type would not tell it plainly. */
export type Words = Widened<typeof en>;

/** What a part of the interface says, to whoever says it: texts, and functions of the values a saying names. */
export type Said<Part extends keyof typeof en> = Spoken<(typeof en)[Part]>;

type Widened<Saying> = Saying extends string
  ? string
  : { readonly [Name in keyof Saying]: Widened<Saying[Name]> };

type Spoken<Saying> = Saying extends string
  ? Worded<Scan<Saying, never>[0]>
  : { readonly [Name in keyof Saying]: Spoken<Saying[Name]> };

/** A sentence of one value takes that; of more, them by their names. */
type Worded<Places extends Place> = [Places] extends [never]
  ? string
  : IsOne<Places[0]> extends true
    ? (value: Places[1]) => string
    : (values: { readonly [Each in Places as Each[0]]: Each[1] }) => string;

type IsOne<Name, Each = Name> = Name extends unknown ? ([Each] extends [Name] ? true : false) : never;

/** The name of a value and its type. */
type Place = [string, string | number];

/** Reads up to the end or to a `}` that closes more than was opened: the places found, and what follows. */
type Scan<Text extends string, Found extends Place> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? [Found, `${Rest}{${After}`]
    : ScanPlace<After, Found>
  : Text extends `${string}}${infer Rest}`
    ? [Found, Rest]
    : [Found, ''];

type ScanPlace<Text extends string, Found extends Place> = Text extends `${infer Inside}}${infer Rest}`
  ? Inside extends `${string}{${string}`
    ? Text extends `${infer Name}, plural, ${infer Cases}`
      ? ScanCases<Cases, Found | [Name, number]>
      : Text extends `${infer Name}, select, ${infer Cases}`
        ? ScanCases<Cases, Found, Name>
        : never
    : Inside extends `${infer Name}, ${string}`
      ? Scan<Rest, Found | [Name, number]>
      : Scan<Rest, Found | [Inside, string]>
  : never;

/** `Chosen` is the name of what a `select` chooses by: it is one of the names of its cases. */
type ScanCases<
  Text extends string,
  Found extends Place,
  Chosen extends string = never,
> = Text extends ` ${infer Rest}`
  ? ScanCases<Rest, Found, Chosen>
  : Text extends `}${infer Rest}`
    ? Scan<Rest, Found>
    : Text extends `${infer Case} {${infer Body}`
      ? Scan<Body, Found> extends [infer Within extends Place, infer Rest extends string]
        ? ScanCases<Rest, Within | ([Chosen] extends [never] ? never : [Chosen, Case]), Chosen>
        : never
      : never;
