/**
 * The arXiv id in a value that is one, or is the address or the "arXiv:" form of one; without version.
 * Both schemes arXiv has used: 2106.15845 (since April 2007) and cs/0112017 or math.GT/0309136 (before).
 */
export function arxivId(value: string): string | undefined {
  const bare = value
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.|export\.)?(?:arxiv|alphaxiv)\.org\/(?:abs|pdf|html|format|ps)\//i, '')
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, '')
    .replace(/^10\.48550\/arxiv\./i, '')
    .replace(/^arxiv\s*:\s*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:\.pdf|\/)$/i, '');
  const modern = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d{4,5})(?:v\d+)?$/i.exec(bare);
  if (modern) {
    const [, month = '', number = ''] = modern;
    // The scheme began in April 2007, and has had five digits behind the point since January 2015.
    return month >= '0704' && number.length === (month >= '1501' ? 5 : 4) ? `${month}.${number}` : undefined;
  }
  const old = /^([a-z-]+(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/i.exec(bare);
  return old?.[1];
}

/** The arXiv id that a number has become by losing its closing zeros: 2508.1208 is 2508.12080. */
export function arxivIdOfNumber(value: number): string | undefined {
  if (!(value >= 704 && value < 10_000)) return undefined;
  return arxivId(value.toFixed(value >= 1501 ? 5 : 4).padStart(value >= 1501 ? 10 : 9, '0'));
}

/** The DOI in a value that is one, or is the address or the "doi:" form of one; in lower case, as DOIs ignore case. */
export function doiName(value: string): string | undefined {
  const bare = value
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, '')
    .replace(/^doi\s*:\s*/i, '')
    // The end of the sentence it was copied from.
    .replace(/[.,;]+$/, '')
    .toLowerCase();
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(bare) ? bare : undefined;
}

/** Whether a value is an address a reader's browser may follow. Scripts and local files are not. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\/][^\s<>"`\\]*$/i.test(value);
}
