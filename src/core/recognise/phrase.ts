/** Where a noun phrase has ended: at punctuation, at most prepositions, at an "and" before a verb or a number. */
const phraseEnd =
  /[,;:()[\]]|\.(?=\s|$)| -{1,2} | [–—] |\s(?:(?:on|in|by|with|while|when|for|at|across|depending|under|using|without|respectively|over|than|compared|relative|against|versus|vs\.?|which|that|where|as|to|from|through|via|per|after|before|yet|but|due|thanks|thus|making|leading|is|are|was|were|can|could|would|may|even|only|if|achieved|obtained|ranging|it|we|our|surpass\w*|outperform\w*|exceed\w*|achieves|shows|demonstrates|up|almost|nearly)(?=\s|$)|and (?:\d|(?:achiev|improv|reduc|increas|outperform|show|demonstrat|decreas|lower|sav|yield|rank|retain|maintain)\w*\s|an?\s|by\s|up to\s|\w+ly\s|more than\s))/i;

const describing =
  /^(?:(?:an?|the|its|their|our|average|relative|absolute|overall|additional|further|significant|substantial|considerable|superior|remarkable|notable|total|geomean|percentage|points?|percent|theoretical|up|to|more|and|consistent|respective|also|markedly|significantly|substantially|dramatically|greatly|about|of|on)(?:\s+|$))*/i;

/**
 * The noun phrase a text begins with, verbatim, without leading words of measure; undefined when nothing
 * of substance is left or it is longer than a phrase.
 */
export function phrase(words: string, longest = 90): string | undefined {
  const begun = words
    .trimStart()
    .slice(longest === 90 ? (describing.exec(words.trimStart())?.[0].length ?? 0) : 0, 400);
  const end = begun.search(phraseEnd);
  const said = (end < 0 ? begun : begun.slice(0, end)).replace(
    /(?:\s+(?:and|or|of|the|an?)|['’]s)*[\s.]*$/,
    '',
  );
  if (said.length < 2 || said.length > longest || !/\p{L}{2}/u.test(said)) return undefined;
  return /^(?:on|in|by|with|for|than|to|from|at|and|or|which|that|but|while|is|are|this|these|it)\b/i.test(
    said,
  )
    ? undefined
    : said;
}
