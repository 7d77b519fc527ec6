/**
 * The beginning of a text, cut between words, for where nobody shows more of it.
 *
 * @param most characters: as many as a search engine or a social network shows of a description
 */
export function shortened(text: string, most = 160): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  // Scripts without spaces are cut anywhere, but not within a letter.
  const kept = end > most / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/(?<![\s,;:.])[\s,;:.]+$/, '')}…`;
}
