import { withoutEnd } from './withoutEnd.ts';

/** An arXiv id, however it was written. */
export interface Arxiv {
  /** Without version: `2106.15845`, `hep-th/9901001`, `math.GT/0309136`. */
  id: string;
  version?: number;
  /** When it was given out, which the id says itself: `2021-06`. */
  month: string;
}

/**
 * The arXiv id in a value that is one, or is a way to write one: with "arXiv:" before it or "[cs.LG]" behind, as the
 * DOI that arXiv gives, as an address of arXiv or of a site that shows arXiv's papers under their ids.
 */
export function arxivOf(written: string): Arxiv | undefined {
  const value = withoutEnd(written.trim().replace(/^[<("'[“]+/, ''));
  const { scheme, host = '', path = '' } = ADDRESS.exec(value)?.groups ?? {};
  const isCarried = CARRIER.test(host);
  if (scheme !== undefined && !isCarried) return undefined;
  const bare = (isCarried ? path : value)
    .replace(LABEL, '')
    .replace(/(?<=\d)(?:\.pdf|\/)?(?:\s*\[[\w.-]+\])?$/i, '');
  const [, archive, subject = '', oldMonth = '', old = '', oldVersion] = OLD.exec(bare) ?? [];
  if (archive !== undefined) {
    // The scheme ended in March 2007; before 1991 there was no arXiv.
    if (oldMonth > '0703' && oldMonth < '91') return undefined;
    const id = `${archive.toLowerCase()}${subject.toUpperCase()}/${oldMonth}${old}`;
    return arxiv(id, oldMonth, oldVersion);
  }
  const [, month = '', number = '', version] = MODERN.exec(bare) ?? [];
  // This scheme began in April 2007, and has had five digits behind the point since January 2015.
  const isGiven = month >= '0704' && month < '91' && number.length === (month >= '1501' ? 5 : 4);
  return isGiven ? arxiv(`${month}.${number}`, month, version) : undefined;
}

/** The arXiv id that a number has become by losing its closing zeros: 2508.1208 is 2508.12080. */
export function arxivOfNumber(value: number): Arxiv | undefined {
  if (!(value >= 704 && value < 10_000)) return undefined;
  return arxivOf(value.toFixed(value >= 1501 ? 5 : 4).padStart(value >= 1501 ? 10 : 9, '0'));
}

function arxiv(id: string, month: string, version: string | undefined): Arxiv {
  const century = month >= '91' ? '19' : '20';
  return {
    id,
    month: `${century}${month.slice(0, 2)}-${month.slice(2)}`,
    ...(version === undefined ? {} : { version: Number(version) }),
  };
}

const archives =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con';

/**
 * arXiv's two schemes (https://info.arxiv.org/help/arxiv_identifier.html) as patterns: YYMM.number since April 2007,
 * archive/YYMMnumber before.
 */
export const arxivSchemes = {
  modern: String.raw`(\d\d(?:0[1-9]|1[0-2]))\.(\d{4,5})(?:v([1-9]\d?))?`,
  old: String.raw`(${archives})(\.[a-z]{2})?/(\d\d(?:0[1-9]|1[0-2]))(\d{3})(?:v([1-9]\d?))?`,
} as const;

const MODERN = new RegExp(`^${arxivSchemes.modern}$`, 'i');
const OLD = new RegExp(`^${arxivSchemes.old}$`, 'i');

/** With a scheme or without; what stands behind `?` or `#` says nothing of which paper it is. */
const ADDRESS = /^(?<scheme>https?:\/\/)?(?:www\.)?(?<host>(?:[\w-]+\.)+[a-z]{2,})\/(?<path>[^?#]*)/i;

/** Who shows arXiv's papers under their ids. */
const CARRIER =
  /^(?:(?:[\w-]+\.)*arxiv\.org|\w+\.lanl\.gov|(?:dx\.)?doi\.org|ar5iv\.org|alphaxiv\.org|(?:huggingface|hf)\.co|arxiv-vanity\.com|scirate\.com|(?:\w+\.)?semanticscholar\.org|emergentmind\.com|papers\.cool)$/i;

/** What is written before an id: "arXiv preprint arXiv:", "oai:arXiv.org:", "10.48550/arXiv.", and folders of an address. */
const LABEL =
  /^(?:(?:doi:\s*)?10\.48550\/arxiv\.|(?:(?:abs|pdf|html|format|e-print|ps|src|overview|papers?|arxiv)\/)+|(?:oai:)?(?:arxiv(?:\.org)?[\s,]*(?:(?:e-?prints?|preprint)[\s,]*)?)?arxiv(?:\.org)?(?:\s*(?:id|e-?print|preprint))?\s*[:.\s]\s*(?:abs\/)?)/i;
