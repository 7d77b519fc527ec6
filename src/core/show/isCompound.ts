/** Letters that have room in one line of the narrowest window. */
const longest = 20;

/** Whether a word has a hyphen within, behind which browsers end lines: "Multi-draft", "Add-on"; and may be kept whole. */
export function isCompound(word: string): boolean {
  return word.length <= longest && /[\p{L}\p{N})][-–][\p{L}\p{N}(]/u.test(word);
}
