/**
 * A name in lower case, without separators, accents, the prefixes of vocabularies and the types of an index: "dc:title",
 * "Author(s)", "Título", "Art. No.", "title_s".
 */
export function plainName(name: string): string {
  const lower = name
    .toLowerCase()
    .replace(/^(?:dc|dcterms|prism|citation)[:_.](?=.)/, '')
    .replace(/(?<=.)_(?:ss?|t|txt|i|dt|tdate)$/, '');
  if (/^[a-z]+$/.test(lower)) return lower;
  const bare = /[^\x20-\x7e]/.test(lower)
    ? lower.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')
    : lower;
  return bare.replace(/\[\w{0,8}\]$/, '').replace(/[^\p{L}\p{N}.]+|\.(?![\p{L}\p{N}])/gu, '');
}
