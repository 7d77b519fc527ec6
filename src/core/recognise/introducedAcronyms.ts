import type { Span } from '../paper.ts';
import type { FoundAcronym } from './acronyms.ts';
import { introducing } from './introducing.ts';
import { isGeneric, lawOfNature } from './nameShape.ts';

interface Position {
  name: string;
  /** What stands between the start of the sentence and the long form. */
  before: RegExp;
  /** What stands behind the short form, where the place alone does not say whose it is. */
  after?: RegExp;
  examples: readonly [sentence: string, short: string, introduced: boolean][];
}

const propose =
  '(?:propos|present|introduc|develop|describ|releas|design|build|creat|curat|contribut|construct|devis|unveil|formulat)(?:e|es|ed|s|ing)?';
const kinds =
  '(?:algorithm|approach|architecture|benchmark|corpus|dataset|estimator|framework|language|library|mechanism|method|methodology|metric|model|module|network|optimizer|paradigm|pipeline|platform|procedure|protocol|scheme|sampler|simulator|solver|strategy|system|task|technique|tool|toolbox|toolkit|variant)s?';
const adjectives =
  '(?:(?:new|novel|simple|effective|efficient|general|unified|flexible|lightweight|end-to-end|scalable|robust|principled|first|fully|highly|so-called|and|yet|but|innovative|practical|powerful|fast|modular|open-source|large-scale|comprehensive|conceptually|two|three|our|the),? ){0,6}';

/** Where a long form stands when the paper introduces what it names. */
export const acronymPositions: readonly Position[] = [
  {
    name: 'propose LONG (SHORT)',
    before: new RegExp(`\\b${propose}(?: here| in this \\w+)?,? ${adjectives}["“'‘]?$`, 'i'),
    examples: [
      ['We propose Functional Bayesian Tucker Decomposition (FunBaT).', 'FunBaT', true],
      ['We present Graph Mamba Networks (GMNs), a general framework.', 'GMN', true],
    ],
  },
  {
    name: 'named LONG (SHORT)',
    before:
      /\b(?:named|called|dubbed|termed|namely|coined|denoted(?: as)?|we (?:call|term|name|dub)(?: (?:it|this \w+|our \w+))?)(?: as)?,? (?:the )?["“'‘]?$/i,
    examples: [
      ['We reach the minimum, called the Landauer bound (LB), in devices.', 'LB', false],
      ['We develop a method, named Sub-graph Permutation Equivariant Networks (SPEN), for it.', 'SPEN', true],
    ],
  },
  {
    name: 'a framework, LONG (SHORT)',
    before: new RegExp(
      `\\b${propose}\\b[^.;]{0,100}\\b${kinds}(?: (?:for|to|of|in) [^,.;:]{2,60})?(?:,|:| -{1,2}| [–—]) (?:the )?$`,
      'i',
    ),
    examples: [
      ['We propose a novel framework, Adaptive Prompt Pruning (APP), for it.', 'APP', true],
      [
        'We build a set over four tasks in Bengali, French, Generative Question Asking (GQX) too.',
        'GQX',
        false,
      ],
    ],
  },
  {
    name: 'our LONG (SHORT)',
    before:
      /\b(?:our(?: (?:proposed|new|novel|own|method|approach|model|framework|algorithm),?)*|the proposed(?: (?:method|approach|model|framework|algorithm),?)?) $/i,
    examples: [
      [
        'While the corruption was chosen before, our Shortest Path Diffusion (SPD) determines it.',
        'SPD',
        true,
      ],
      ['Our non-equilibrium Green function (NEGF) simulations show more.', 'NEGF', false],
      ['The connection is drawn by our proposed first-hitting sampler (FHS).', 'FHS', true],
    ],
  },
  {
    name: 'propose … based on Long Form (SHORT), which does',
    before: new RegExp(
      `\\b${propose}\\b[^.;:]{0,120} (?:(?:based|built) (?:up)?on|with|via|through|using) (?:an? )?(?:new |novel )?$`,
      'i',
    ),
    after: /^s?\), (?:which|that) \w+s\b/,
    examples: [
      ['We propose a framework based on Dual Edge Flipping (DEF), which transforms edges.', 'DEF', true],
      ['We propose a framework based on Dual Edge Flipping (DEF).', 'DEF', false],
      ['We propose a framework based on the Torrance Test (TTE), which evaluates it.', 'TTE', false],
      ['We propose a framework based on matrix product states (MPS), which holds.', 'MPS', false],
    ],
  },
];

/** "propose a music source separation (MSS) model": with an article, a task as often as a name. */
const article = new RegExp(`\\b${propose}(?: here| in this \\w+)?,? (?:an?|the) ${adjectives}["“'‘]?$`, 'i');

/**
 * Whether the abstract introduces what an acronym of it stands for, rather than using it: the long form
 * is the whole title or follows the words of introduction at once, and the acronym is none of its field's; after an
 * article the long form is written as a name, or the title or the rest of the abstract treats the acronym as one.
 */
export function acronymIntroduced(
  text: { title: string; abstract: string },
  sentence: Span,
  acronym: FoundAcronym,
): boolean {
  const { longSpan, span, short, long } = acronym;
  if (isGeneric(short) || longSpan.start < sentence.start) return false;
  if (isTitle(long, text.title)) return true;
  // "Patients are at risk of developing chronic kidney disease (CKD)."
  if (!isProper(long) && !introducing.test(text.abstract.slice(sentence.start, sentence.end))) return false;
  // "developing High-Temperature Superconductor (HTS)-based demonstrators", "recently proposed the Tensor Control (TPC)".
  if (/^s?[)\]]-\p{L}/u.test(text.abstract.slice(span.end, span.end + 4))) return false;
  const after = text.abstract.slice(span.end, span.end + 30);
  const before = text.abstract.slice(Math.max(sentence.start, longSpan.start - 200), longSpan.start);
  if (ofOthers.test(before)) return false;
  if ((/\bthe $/.test(before) && ofNature.test(long)) || (/\bour $/i.test(before) && carriedOut.test(after)))
    return false;
  const position = acronymPositions.find(
    (each) => each.before.test(before) && each.after?.test(after) !== false,
  );
  if (position !== undefined) return position.after === undefined || isProper(long);
  if (!article.test(before)) return false;
  return isProper(long) || text.title.includes(short) || actsLater(short, text.abstract.slice(span.end));
}

/** "recently proposed the", "some have introduced", "when designing", "well-designed". */
const ofOthers =
  /(?:\b(?:recently|previously|earlier|been|well|when)|(?<!\bwe )\b(?:have|has|had))[- ](?:propos|introduc|develop|design)\w{2,3}(?: (?:an?|the))? $/i;

/** Written as a name: "Dual Hypergraph Transformation". */
function isProper(long: string): boolean {
  return /^\p{Lu}[^ ]* .*\p{Lu}/u.test(long);
}

/** "Towards Optimal Multi-draft Speculative Decoding": a title that says nothing else calls the paper's matter by its name. */
function isTitle(long: string, title: string): boolean {
  const fold = (text: string): string => text.toLowerCase().replaceAll(/[- ]|s$/g, '');
  const leads = [/^(?:Towards? )?(?:(?:An?|The) )?/i, /^Towards? \S+ /i];
  return leads.some((lead) => fold(title.replace(lead, '')) === fold(long));
}

/** "called the Landauer bound (LB)": nobody's system; nor is "our Green's function (NEGF) simulations". */
const ofNature = new RegExp(` ${lawOfNature}$`);
const carriedOut =
  /^[)\]] (?:simulation|calculation|computation|measurement|experiment|observation|result|data\b|image|analys[ei]s)/;

/** "RADD achieves", "our RADD": an acronym that does something, or is theirs. */
function actsLater(short: string, rest: string): boolean {
  for (let at = rest.indexOf(short); at >= 0; at = rest.indexOf(short, at + short.length)) {
    if (/\b(?:[Oo]ur|[Tt]he proposed|[Pp]roposed) $/.test(rest.slice(Math.max(0, at - 14), at))) return true;
    if (acting.test(rest.slice(at + short.length, at + short.length + 40))) return true;
  }
  return false;
}

const acting =
  /^(?: (?:significantly|consistently|substantially|also|not only|can|first|then|further|effectively))? (?:outperform|achiev|improv|reduc|consist|leverag|employ|introduc|surpass|yield|enabl|combin|us|learn|integrat|provid|demonstrat|attain|deliver|exceed|adapt|accelerat)(?:e?s|e|ing)?\b/;
