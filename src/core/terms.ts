/** A word of a text. `key` is what two spellings of one word share: "Modelling" and "modeling", "GNNs" and "GNN". */
export interface Term {
  /** As printed. */
  text: string;
  key: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** What stands between this word and the next: phrases run on over `space` and `hyphen`, never over a `stop`. */
  next: 'space' | 'hyphen' | 'stop';
}

// Addresses are matched first, to be skipped: "graph" in github.com/graph-tools says nothing. Scripts without
// spaces give one word per character, which phrases can still be made of. "C++" and "SpecDec++" keep their signs.
const WORD =
  /(?:https?:\/\/|www\.)\S+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#(?![\p{L}\p{N}]))?(?:['’]\p{L}+)*/gu;

/** The words of a plain text, in order; addresses are left out. */
export function terms(text: string): Term[] {
  const found: Term[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = found.at(-1);
    if (last) last.next = joint(text.slice(last.end, index));
    if (word.length > 4 && /^(?:https?:|www\.)/.test(word)) {
      if (last) last.next = 'stop';
      continue;
    }
    found.push({ text: word, key: fold(word), start: index, end: index + word.length, next: 'stop' });
  }
  return found;
}

/**
 * The key of a word: lower case, no accents, American spelling, singular.
 * The rules need no exceptions where the outcome is no other word: "noise" becoming "noize" harms nobody, since every
 * "noise" does. "our" to "or" needs one: "four" must not become "for".
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
  if (/\P{ASCII}/u.test(key))
    key = key
      .normalize('NFKD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll('’', "'");
  key = key.toLowerCase().replace(/'s?$/, '');
  // Twice, since "optimise" only shows its American stem after the first.
  return singular(american(singular(key)));
}

function joint(gap: string): Term['next'] {
  if (gap === ' ') return 'space';
  if (/^\s+$/.test(gap)) return /\n\s*\n/.test(gap) ? 'stop' : 'space';
  return /^[-‐‑–/:'’&@.+]$/.test(gap) ? 'hyphen' : 'stop';
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

function american(key: string): string {
  if (key.length < 5) return key === 'grey' ? 'gray' : key;
  for (const [british, replacement] of spellings) {
    if (british.test(key)) return key.replace(british, replacement);
  }
  return key;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|er|ing|able|ation|ational)$/, 'iz$1'],
  [/ys(e|ed|er|ing)$/, 'yz$1'],
  [/(?<=...)our(|ed|ing|al|ful|able|ite|less|hood)$/, 'or$1'],
  [/(?<=[aeiou][^aeiou]+[aeu]l)l(ed|ing|er)$/, '$1'],
  [/^(.*(?:cent|met|fib|lit|theat|calib))re(|d)$/, '$1er$2'],
  [/^(def|off|lic|pret)ence$/, '$1ense'],
  [/ogue$/, 'og'],
  [/^programme$/, 'program'],
  [/^artefact$/, 'artifact'],
  [/^judgement$/, 'judgment'],
  [/^sulph/, 'sulf'],
];

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'analyses analysis|hypotheses hypothesis|syntheses synthesis|crises crisis|biases bias|lenses lens|gases gas|' +
    'viruses virus|buses bus|indices index|matrices matrix|vertices vertex|simplices simplex|vortices vortex|' +
    'criteria criterion|phenomena phenomenon|corpora corpus|spectra spectrum|optima optimum|minima minimum|' +
    'maxima maximum|formulae formula|children child|leaves leaf|halves half|bias bias|atlas atlas|canvas canvas|' +
    'alias alias|lens lens|news news|series series|species species|chaos chaos|whereas whereas|always always|' +
    'perhaps perhaps|does does|movies movie|cookies cookie'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
