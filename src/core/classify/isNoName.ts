import { terms } from '../words/terms.ts';

/** Whether a phrase, with texts that hold it, can name no topic whatever it tells apart. */
export function isNoName(phrase: string, texts: readonly { text: string }[]): boolean {
  return isProduct(phrase) || endsAsAdverb(phrase, texts);
}

/** "GPT-4o", "Qwen3-VL-8B" and "Gemini 2.0 Flash" are what papers use, not what they are about; "3D" is no number. */
function isProduct(phrase: string): boolean {
  return terms(phrase).some(({ text }) => /\d/.test(text) && !/^\dD$/i.test(text));
}

/** "Clinically", beside "clinical" in the same texts; "family" and "assembly" stand beside no "fami" or "assemb". */
function endsAsAdverb(phrase: string, stands: readonly { text: string }[]): boolean {
  const [, adjective] = /(?<![a-z])([a-z]+)ly$/i.exec(phrase) ?? [];
  return adjective !== undefined && stands.some(({ text }) => text.includes(` ${adjective.toLowerCase()} `));
}
