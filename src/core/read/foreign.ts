import { foreignReading } from './foreign/foreignReading.ts';
import { textSigns, type TextSign } from './foreign/textSigns.ts';
import type { Format } from './format.ts';

/** Texts that hold no papers, or not in a way that is read: each is named, with what to do, and never read as prose. */
export const foreign: Format = {
  name: 'foreign',

  claims(_file, head) {
    return signOf(head) ? 0.98 : 0;
  },

  read(file, text) {
    const sign = signOf(text) ?? { what: 'of no format that is read', advice: 'take it out' };
    return foreignReading('foreign', { file, text }, sign);
  },
};

function signOf(head: string): TextSign | undefined {
  return textSigns.find(({ isOne }) => isOne(head));
}
