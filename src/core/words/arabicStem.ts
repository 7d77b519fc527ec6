/**
 * An Arabic word without what is written onto it: "and", the article with what stands before it, endings of number and of
 * possession. "والمياه" and "مياه" are one word. After light10 (Larkey, Ballesteros and Connell, "Light stemming for Arabic
 * information retrieval", 2007), whose lengths it keeps; no vowels or accents are in the key any more.
 */
export function arabicStem(key: string): string {
  let rest = /^و.{3}/u.test(key) ? key.slice(1) : key;
  const article = /^(?:ال|[بكف]ال|لل)(?=..)/u.exec(rest);
  if (article) rest = rest.slice(article[0].length);
  for (const ending of endings) {
    if (rest.length >= ending.length + 2 && rest.endsWith(ending)) rest = rest.slice(0, -ending.length);
  }
  return rest;
}

const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي'];
