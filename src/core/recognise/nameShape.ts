import data from './data/genericAcronyms.json' with { type: 'json' };

/** One word of a name, as a part of a regular expression: "DPM-Solver++", "Loghub-2.0", "T3", "A³-Net". */
export const nameWord =
  "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_]|[-.@*·+^](?=[\\p{L}\\p{N}])|'(?=\\p{Lu})){0,38}(?:\\+{1,2}|[*★†](?![\\p{L}\\p{N}]))?";

/** A name of up to four words, the later ones capitalised or numbers: "Segment Anything", "Med-PaLM 2". */
export const namePhrase = `${nameWord}(?: (?=[\\p{Lu}\\d])(?!I |We |A |The |In |It |This |Our )${nameWord}){0,3}`;

/** What is called by a name and is nobody's system: "the Landauer bound". A part of a regular expression. */
export const lawOfNature =
  '(?:bound|limit|law|theorem|principle|inequality|effect|conjecture|paradox|hypothesis|constant|equation)s?';

/** Words that end an adjective, not a name: "PCA-based", "GPT-like". */
const adjective =
  /-(?:based|like|driven|aware|style|free|level|guided|type|specific|enabled|enhanced|augmented|assisted|trained|inspired|informed|only|powered|equipped|generated|induced|to|and|or|time|order|shot|term|scale|dimensional|class|centric|agnostic|oriented|wise|learning|method|approach|theoretic|complete|hard|invariant|equivariant|symmetric|modal|agent)$/;

const measure =
  /^(?:\d+(?:\.\d+)?[A-Za-z]{1,3}|\d+-?D|\d+(?:\.\d+)?[-–]?\w{0,3}|[kKMGTmnµ]?(?:Hz|eV|bps|W|B|m|s|A|V|K|T|Pa)|I{1,3}|I?V|VI{0,3}|I?X|(?:19|20)\d\ds?|[A-Z]|pH|Fig\d*|Eq\d*|PhD|et|al)$/;

/** A sequence of element symbols with a number in it: MoS2, CO2, TiO2. */
const formula =
  /^(?:(?:H|He|Li|Be|B|C|N|O|F|Na|Mg|Al|Si|P|S|Cl|K|Ca|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Rb|Sr|Y|Zr|Nb|Mo|Ru|Rh|Pd|Ag|Cd|In|Sn|Sb|Te|I|Cs|Ba|La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Hf|Ta|W|Re|Os|Ir|Pt|Au|Hg|Tl|Pb|Bi|Th|U|Xe)(?:\d{1,2}|[₀-₉]+|x)?){1,8}$/;

/**
 * Two capitals, a capital after the start, a letter beside a digit, or a closing plus: the look of a
 * coined name. Not "GNN", "PCA-based", "3D", "2D", "MoS2", "GHz".
 */
export function isNameLike(token: string): boolean {
  return isCoined(token) && !isGeneric(token) && !isFormula(token);
}

/** The look alone, for where the text itself says that it is a name. */
export function isCoined(token: string): boolean {
  if (token.length < 2 || token.length > 40 || measure.test(token) || adjective.test(token)) return false;
  if (!/\p{L}/u.test(token)) return false;
  const coined = /.\p{Lu}|^\P{L}*\p{L}.*\d|\+$|[²³⁺]/u.test(token);
  // "Self-Attention", "Vision-Language": every part an ordinary capitalised word.
  return coined && !/^(?:\p{Lu}?\p{Ll}{2,}-){1,3}\p{Lu}\p{Ll}{2,}$/u.test(token);
}

function isFormula(token: string): boolean {
  return /[\d₀-₉]/.test(token) && formula.test(token);
}

/**
 * Acronyms and systems that belong to whole fields: a paper that writes "we propose a graph neural
 * network (GNN)" introduces no system named GNN.
 */
const generic = new Set([...data.acronyms, ...data.systems].flatMap((line) => line.split(' ')));

/** True of GNN, GNNs, LLM-based, GPT-4; never a name that an abstract introduces, unless it says "named". */
export function isGeneric(token: string): boolean {
  return generic.has(token) || (token.endsWith('s') && generic.has(token.slice(0, -1)));
}
