/** Each of several names or words on a line: "Berger, A; Roe, J;". */
export function atSemicolons(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/ ?; ?/)).filter((part) => part !== '');
}
