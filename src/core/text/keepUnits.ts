/** Signs and symbols that stand behind a number, and never alone at the head of a line. */
const unit = /(?<=\d) (?=(?:[%‰°€£×]|(?:ms|kg|mg|km|cm|mm|nm|[kMGT]B|[kMG]?Hz|dB)(?![\p{L}\p{N}])))/gu;

/** The same text for the eye: a number and its unit stay on one line, "94 %" as German and French write it. */
export function keepUnits(text: string): string {
  return text.replace(unit, '\u00a0');
}
