/**
 * Whether a long text is, for a third, signs of Markdown: each takes its parser as long as a line of words, and no
 * title, abstract or list that anybody wrote has so many ("\\\\\\\\…", "`<`<`<…").
 */
export function isCrowded(text: string): boolean {
  if (text.length < mostSigns) return false;
  const signs = text.match(/[\\`*_[\]<>!&~$]/g)?.length ?? 0;
  return signs > mostSigns && signs * 3 > text.length;
}

const mostSigns = 5000;
