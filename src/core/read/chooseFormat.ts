import { type Format, headLength } from './format.ts';

/**
 * The format among these that claims a text most surely, with its claim; undefined when none does. When two claim it
 * equally, the earlier has it.
 */
export function chooseFormat(
  formats: readonly Format[],
  file: string,
  text: string,
): { format: Format; claim: number } | undefined {
  const head = text.slice(0, headLength);
  let best: { format: Format; claim: number } | undefined;
  for (const format of formats) {
    if (best && best.claim >= (format.surest ?? 1)) continue;
    const claim = format.claims(file, head);
    if (claim > (best?.claim ?? 0)) best = { format, claim };
  }
  return best;
}
