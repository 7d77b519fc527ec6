/** A name in lower case, without separators, accents and the prefixes of vocabularies: "dc:title", "Author(s)", "Título", "Art. No.". */
export function plainName(name: string): string {
  const lower = name.toLowerCase().replace(/^(?:dc|dcterms|prism|citation)[:_.](?=.)/, '');
  if (/^[a-z]+$/.test(lower)) return lower;
  const bare = /[^\x20-\x7e]/.test(lower)
    ? lower.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')
    : lower;
  return bare.replace(/\[\w{0,8}\]$/, '').replace(/[^\p{L}\p{N}.]+|\.(?![\p{L}\p{N}])/gu, '');
}
