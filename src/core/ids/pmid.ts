/** The number by which PubMed knows a paper, in a value that is one, or is a way to write one: "PMID: 21249755", its address. */
export function pmidOf(written: string): string | undefined {
  return PMID.exec(written.trim())?.[1];
}

const PMID =
  /^(?:pmid:?\s*|(?:https?:\/\/)?(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed)\/(?:\?term=)?)?([1-9]\d{0,7})(?:\[uid\])?(?:\/|\s*\[[^[\]]*\])?$/i;
