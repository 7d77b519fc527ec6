/** What a number makes of a sentence, by the plural rules of the language. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How one language says numbers, dates and lists. The only place that asks `Intl`. */
export function speech(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const number = (value: number): string => numbers.format(value);
  const form = (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other;
  return {
    number,
    form,
    /** The form in which `#` stands for the number. */
    plural: (count: number, forms: Forms): string => form(count, forms).replaceAll('#', () => number(count)),

    /** A part of all, from 0 to 1, in whole hundredths. */
    percent: (share: number): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),

    /** No more than is known: `2024-03-05` is "5 March 2024", `2023-11` "November 2023". */
    date: (known: string): string => {
      const [year, month, day] = known.split('-');
      // Not "2023年": the year of a paper is a number everywhere else, too.
      if (month === undefined) return year ?? known;
      return new Intl.DateTimeFormat(locale, {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        ...(day === undefined ? {} : { day: 'numeric' }),
      }).format(new Date(known));
    },

    /** A list in pieces, so that each of its members can be an element of its own. */
    list: (
      members: readonly string[],
      last: 'and' | 'or',
    ): { type: 'element' | 'literal'; value: string }[] =>
      new Intl.ListFormat(locale, { type: last === 'and' ? 'conjunction' : 'disjunction' }).formatToParts(
        members,
      ),

    megabytes: (bytes: number): string =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'megabyte',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(bytes / 1e6),
  };
}

export type Speech = ReturnType<typeof speech>;
