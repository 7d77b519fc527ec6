/** How the full stop of an abbreviation stands to the end of a sentence. */
export interface Abbreviation {
  short: string;
  /** `never` ends a sentence; `maybe` does when what follows begins one ("etc. We show"). */
  ends: 'never' | 'maybe';
  /** A stretch that holds one sentence, or two when it says `|`. */
  example: string;
}

/** Abbreviations of abstracts, lower case, without the last full stop. */
export const abbreviations: readonly Abbreviation[] = [
  { short: 'e.g', ends: 'never', example: 'Many tasks (e.g. Retrieval) gain.' },
  { short: 'eg', ends: 'never', example: 'Many tasks (eg. Retrieval) gain.' },
  { short: 'i.e', ends: 'never', example: 'The limit, i.e. Gaussian noise, holds.' },
  { short: 'ie', ends: 'never', example: 'The limit, ie. Gaussian noise, holds.' },
  { short: 'cf', ends: 'never', example: 'We refine it (cf. Section 3).' },
  { short: 'vs', ends: 'never', example: 'Speed vs. Quality is studied.' },
  { short: 'viz', ends: 'never', example: 'Two models, viz. Llama and Qwen, agree.' },
  { short: 'resp', ends: 'never', example: 'The left (resp. Right) factor vanishes.' },
  { short: 'w.r.t', ends: 'never', example: 'It is convex w.r.t. X and Y.' },
  { short: 'wrt', ends: 'never', example: 'It is convex wrt. X and Y.' },
  { short: 'a.k.a', ends: 'never', example: 'The operator, a.k.a. Laplacian, is bounded.' },
  { short: 'fig', ends: 'never', example: 'See Fig. 3 for more.' },
  { short: 'figs', ends: 'never', example: 'See Figs. 3 and 4.' },
  { short: 'eq', ends: 'never', example: 'It follows from Eq. (2) at once.' },
  { short: 'eqs', ends: 'never', example: 'It follows from Eqs. (2) and (3).' },
  { short: 'sec', ends: 'never', example: 'We prove it in Sec. 4 below.' },
  { short: 'ch', ends: 'never', example: 'We prove it in Ch. 4 below.' },
  { short: 'tab', ends: 'never', example: 'See Tab. 1 for results.' },
  { short: 'thm', ends: 'never', example: 'It refines Thm. 1 of Erdos.' },
  { short: 'prop', ends: 'never', example: 'It refines Prop. 2 of Erdos.' },
  { short: 'def', ends: 'never', example: 'It weakens Def. 2 of Erdos.' },
  { short: 'ref', ends: 'never', example: 'It extends Ref. [12] to graphs.' },
  { short: 'refs', ends: 'never', example: 'It extends Refs. [12] and [13].' },
  { short: 'alg', ends: 'never', example: 'It speeds up Alg. 2 tenfold.' },
  { short: 'no', ends: 'maybe', example: 'This is No. 5 of the series.' },
  { short: 'nos', ends: 'never', example: 'These are Nos. 5 and 6.' },
  { short: 'vol', ends: 'never', example: 'It appeared in Vol. 22 this year.' },
  { short: 'pp', ends: 'never', example: 'It stands on pp. 12 to 14.' },
  { short: 'approx', ends: 'never', example: 'It runs for approx. 50 steps.' },
  { short: 'ca', ends: 'never', example: 'It runs for ca. 50 steps.' },
  { short: 'max', ends: 'maybe', example: 'It gains 30 points (max. 47 points).' },
  { short: 'min', ends: 'maybe', example: 'It gains 30 points (min. 12 points).' },
  { short: 'avg', ends: 'maybe', example: 'It gains 30 points (avg. 12 points).' },
  { short: 'al', ends: 'maybe', example: 'Malladi et al. (2023) show this.' },
  { short: 'etc', ends: 'maybe', example: 'We sort images, text, etc. | We find order.' },
  { short: 'dr', ends: 'never', example: 'We thank Dr. Bekkers for it.' },
  { short: 'prof', ends: 'never', example: 'We thank Prof. Bekkers for it.' },
  { short: 'mr', ends: 'never', example: 'We play Mr. X with agents.' },
  { short: 'mrs', ends: 'never', example: 'We play Mrs. X with agents.' },
  { short: 'st', ends: 'never', example: 'The St. Petersburg paradox remains.' },
  { short: 'jr', ends: 'maybe', example: 'The method of Brooks Jr. remains.' },
  { short: 'inc', ends: 'maybe', example: 'Data from Acme Inc. are used.' },
  { short: 'ltd', ends: 'maybe', example: 'Data from Acme Ltd. are used.' },
  { short: 'phys', ends: 'never', example: 'It appeared in Phys. Rev. Lett. 98.' },
  { short: 'rev', ends: 'never', example: 'It appeared in Phys. Rev. B 46.' },
  { short: 'lett', ends: 'never', example: 'It appeared in Phys. Rev. Lett. 98.' },
  { short: 'ann', ends: 'never', example: 'It appeared in Ann. Math. 12.' },
  { short: 'math', ends: 'never', example: 'It appeared in Ann. Math. 12.' },
  { short: 'proc', ends: 'never', example: 'It appeared in Proc. AAAI 12.' },
  { short: 'conf', ends: 'never', example: 'It appeared at Conf. AAAI 12.' },
  { short: 'trans', ends: 'never', example: 'It appeared in IEEE Trans. Audio 31.' },
];
