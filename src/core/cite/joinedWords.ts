/** Keywords in one text; by semicolons where one has a comma of its own, "Models, Molecular", which none of them parts then. */
export function joinedWords(words: readonly string[]): string {
  if (!words.some((word) => word.includes(','))) return words.join(', ');
  return words.length === 1 ? `${words.join()};` : words.join('; ');
}
