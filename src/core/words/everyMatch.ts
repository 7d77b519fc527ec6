/**
 * Every match of a global pattern that matches something, as `[...text.matchAll(pattern)]`. That makes a copy of the
 * pattern each time, which costs more than to search a sentence where the pattern is long.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
