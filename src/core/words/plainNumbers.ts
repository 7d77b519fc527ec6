/**
 * A text of the same length whose digits, and signs of numbers, are those of ASCII, whatever script they are of: "３０％" →
 * "30%", "٣٫٥" → "3.5". So what is found in it stands at the same places in the text. Digits beyond the first plane, the
 * bold ones of formulas, are two units long and stay.
 */
export function plainNumbers(text: string): string {
  return text.replaceAll(foreign, (sign) => signs.get(sign) ?? digitOf(sign));
}

const signs = new Map([
  ...[...'％﹪٪'].map((sign) => [sign, '%'] as const),
  ...[...'．٫'].map((sign) => [sign, '.'] as const),
  ['٬', ','] as const,
  ['～', '~'] as const,
]);
const foreign = new RegExp(`(?!\\d)(?=[\\0-\\uffff])\\p{Nd}|[${[...signs.keys()].join('')}]`, 'gu');

/** Unicode has the digits of a script in ten code points that follow each other. */
function digitOf(sign: string): string {
  const at = sign.charCodeAt(0);
  let first = at;
  while (/\p{Nd}/u.test(String.fromCharCode(first - 1))) first -= 1;
  return String((at - first) % 10);
}
