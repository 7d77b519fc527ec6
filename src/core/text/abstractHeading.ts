/** "Abstract: We show", "ABSTRACT We show", "AbstractWe show"; not "Abstract interpretation", "Abstract State Machines". */
export const abstractHeading =
  /^\s*(?:(?:Abstract|ABSTRACT)\s?(?:[:.—–]|-(?=\s))\s*(?=\S)|ABSTRACT\s+(?=\p{Lu})|Abstract\s?(?=(?:We|In|This|The|Here|Our|Background|Objectives?|Introduction|Purpose|Aims?)\b))/u;

/** Whether the heading of a part says only that this is the abstract. */
export function isAbstractHeading(words: string): boolean {
  return /^(?:abstract|summary|zusammenfassung|résumé|resumen|resumo|riassunto)[:.]?$/i.test(words);
}
