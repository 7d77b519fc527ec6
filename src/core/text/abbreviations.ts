/** How the full stop of abbreviations stands to the end of a sentence. */
interface Abbreviations {
  /** As the example has them, without the last full stop; lower case counts. */
  shorts: string;
  /** `never` ends a sentence; `maybe` does when what follows begins one ("etc. We show"). */
  ends: 'never' | 'maybe';
  /** A stretch with each of them for `…`, that holds one sentence, or two when it says `|`. */
  example: string;
}

/** Abbreviations of abstracts. */
export const abbreviations: readonly Abbreviations[] = [
  { shorts: 'e.g eg i.e ie cf viz resp', ends: 'never', example: 'Many tasks (… Retrieval) gain.' },
  { shorts: 'vs w.r.t wrt a.k.a', ends: 'never', example: 'It is convex … X and Y.' },
  { shorts: 'Fig Figs Eq Eqs Sec Ch Tab Alg', ends: 'never', example: 'See … 3 for more.' },
  { shorts: 'Thm Prop Def', ends: 'never', example: 'It refines … A of Erdos.' },
  { shorts: 'Ref Refs', ends: 'never', example: 'It extends … [12] to graphs.' },
  { shorts: 'Nos Vol pp', ends: 'never', example: 'It stands in … 12 this year.' },
  { shorts: 'No', ends: 'maybe', example: 'This is … 5 of the series.' },
  { shorts: 'approx ca', ends: 'never', example: 'It runs for … 50 steps.' },
  { shorts: 'max min avg', ends: 'maybe', example: 'It gains 30 points (… 47 points).' },
  { shorts: 'al', ends: 'maybe', example: 'Malladi et … (2023) show this.' },
  { shorts: 'etc', ends: 'maybe', example: 'We sort images, text, … | We find order.' },
  { shorts: 'Dr Prof Mr Mrs', ends: 'never', example: 'We thank … Bekkers for it.' },
  { shorts: 'St', ends: 'never', example: 'The … Petersburg paradox remains.' },
  { shorts: 'Jr Inc Ltd', ends: 'maybe', example: 'Data from Brooks … are used.' },
  { shorts: 'Phys Rev Ann Math Proc', ends: 'never', example: 'It appeared in … Lett. 98.' },
  { shorts: 'Lett Conf Trans', ends: 'never', example: 'It appeared in IEEE … Audio 31.' },
  { shorts: 'Sci Soc Chem Appl Acad Opt', ends: 'maybe', example: 'It appeared in J. … 12.' },
  {
    shorts: 'Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec',
    ends: 'maybe',
    example: 'Data go from … 1983 to 2005.',
  },
];
