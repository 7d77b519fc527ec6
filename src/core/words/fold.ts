import { foldLetters } from './foldLetters.ts';

/**
 * The key of a word: lower case, no accents, American spelling, singular.
 * The rules have exceptions where the outcome would be another word, "four" and "for", or one that nobody writes:
 * what is proposed to a reader as a spelling is made of keys, and should not be "noize".
 */
export function fold(word: string): string {
  let key = folded.get(word);
  if (key === undefined) {
    if (folded.size === MEMORY) folded.clear();
    folded.set(word, (key = foldAnew(word)));
  }
  return key;
}

/** Texts say the same words again and again, and folding is most of the work. */
const folded = new Map<string, string>();
const MEMORY = 100_000;

function foldAnew(word: string): string {
  let key = /^[A-Z\d]{2,}s$/.test(word) ? word.slice(0, -1) : word;
  if (/\P{ASCII}/u.test(key)) key = foldLetters(key).replaceAll('’', "'");
  key = key.toLowerCase().replace(/'s?$/, '');
  // Twice, since "optimise" only shows its American stem after the first.
  return singular(respelled(singular(key)));
}

function singular(key: string): string {
  const known = irregular.get(key);
  if (known !== undefined) return known;
  if (key.length < 4) return key;
  if (key.endsWith('ies')) return key.length > 4 ? `${key.slice(0, -3)}y` : key.slice(0, -1);
  // "caches" could be of "cach" or "cache": the bare stem stands for both.
  if (/(?:[cs]h|x|z|ss)es?$/.test(key)) return key.replace(/es?$/, '');
  return /[^su]s$/.test(key) && !key.endsWith('is') ? key.slice(0, -1) : key;
}

/** A word in lower case as Americans spell it, its plural as well. */
export function american(word: string): string {
  const spelled = respelled(word);
  if (spelled !== word || !word.endsWith('s')) return spelled;
  const one = word.slice(0, -1);
  const changed = respelled(one);
  // "analyses" is more than one analysis.
  return changed === one || irregular.has(word) ? word : `${changed}s`;
}

function respelled(key: string): string {
  if (key.length < 5) return short.get(key) ?? key;
  const plain = /[ao]e/.test(key)
    ? digraphs.reduce((rest, [british, to]) => rest.replace(british, to), key)
    : key;
  for (const [british, replacement] of spellings) {
    if (british.test(plain)) return plain.replace(british, replacement);
  }
  return plain;
}

const short: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['disc', 'disk'],
  ['cosy', 'cozy'],
]);

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/haem/, 'hem'],
  [/aemi(?=[ac])/, 'emi'],
  [/(?<=an)aes(?=th)/, 'es'],
  [/paed/, 'ped'],
  [/palaeo/, 'paleo'],
  [/gynaec/, 'gynec'],
  [/^aeti(?=ol)/, 'eti'],
  [/^caes(?=iu)/, 'ces'],
  [/^faec/, 'fec'],
  [/^oe(?=[ds])/, 'e'],
  [/foet(?=us|al)/, 'fet'],
  [/homoeo/, 'homeo'],
  [/manoeuv/, 'maneuv'],
  [/rrhoea/, 'rrhea'],
];

/** Words that end so in America too: noise, raise, wise, surprise, franchise, revise, precise, premise, expertise. */
const OWN =
  '(?:[aouw]|pr|ch|sp|(?:ad|de|re|pro|super|tele)v|(?:er|pre|on|in|ex|um)c|(?:pro|pre|sur|^de)m|' +
  '(?:ver|per|has|ea)t|(?:chan|para)d|^a?r|sunr)';

/** Words whose second l is their own: recall, install, misspell, retell. */
const OWN_L = '(?:(?:c|w|st)a|(?:sp|ret|ryt|ores?t|res)e)';

const spellings: readonly (readonly [RegExp, string])[] = [
  [/parametri[sz](e|ed|er|ing|able|ation)$/, 'parameteriz$1'],
  [/^practis(e|ed|ing)$/, 'practic$1'],
  [new RegExp(`(?<!${OWN})is(e|ed|er|ing|able|ability|ation|ational)$`), 'iz$1'],
  [/ys(e|ed|er|ing)$/, 'yz$1'],
  [/(?<=...|^od)our(|ed|ing|er|al|ally|able|abl[ey]|ful|fully|ite|less|hood|ist|ation)$/, 'or$1'],
  [new RegExp(`(?<=[aeiou][^aeiou]*[aeu]l)(?<!${OWN_L}l)l(ed|ing|er|or|ous)$`), '$1'],
  [/^(fulfi|enro|disti|insti|enthra)l(|ment)$/, '$1ll$2'],
  [/^(ski|wi)lful$/, '$1llful'],
  [/^instalment$/, 'installment'],
  [/^(.*(?:cent|met|fib|lit|theat|calib|spect|lust|sab|somb|meag|maneuv))r(?:e|(ed|ing))$/, '$1er$2'],
  [/^(def|off|lic|pret)enc(e|ed|ing)$/, '$1ens$2'],
  [/(?<=[gl])ogu(?:e|(ed|ing|er))$/, 'og$1'],
  [/^programme$/, 'program'],
  [/^arte(?=fact)/, 'arti'],
  [/dgement$/, 'dgment'],
  [/sulph/, 'sulf'],
  [/^grey/, 'gray'],
  [/^(s?)mould/, '$1mold'],
  [/^plough/, 'plow'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium$/, 'aluminum'],
  [/^ageing$/, 'aging'],
  [/^(lik|siz|scal)eable$/, '$1able'],
  [/^(focu|bia)ss(ed|ing)$/, '$1s$2'],
  [/^(learn|burn|dream)t$/, '$1ed'],
  [/^aero(?=foil|plane)/, 'air'],
];

/** Plurals that no rule makes, and words that end as plurals do and are none. */
const irregular: ReadonlyMap<string, string> = new Map([
  ...(
    'analyses analysis|hypotheses hypothesis|syntheses synthesis|crises crisis|biases bias|lenses lens|gases gas|' +
    'viruses virus|buses bus|indices index|matrices matrix|vertices vertex|simplices simplex|vortices vortex|' +
    'criteria criterion|phenomena phenomenon|corpora corpus|spectra spectrum|optima optimum|minima minimum|' +
    'maxima maximum|formulae formula|children child|leaves leaf|halves half|movies movie|cookies cookie'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
  ...'bias atlas canvas alias lens news series species chaos whereas always perhaps does'
    .split(' ')
    .map((word) => [word, word] as const),
]);
