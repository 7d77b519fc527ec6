import { finding } from '../findings/finding.ts';
import { countLines } from './countLines.ts';
import { textSigns, type TextSign } from './foreign/textSigns.ts';
import { emptyReading, type Format } from './format.ts';

/** Texts that hold no papers, or not in a way that is read: each is named, with what to do, and never read as prose. */
export const foreign: Format = {
  name: 'foreign',

  claims(_file, head) {
    return signOf(head) ? 0.98 : 0;
  },

  read(file, text) {
    const { what, advice } = signOf(text) ?? { what: 'of no format that is read', advice: 'take it out' };
    const findings = [finding('source-foreign', { file, line: 1 }, { file, what, advice })];
    return { ...emptyReading('foreign'), rejected: 1, findings, lines: countLines(text, () => 'lost') };
  },
};

function signOf(head: string): TextSign | undefined {
  return textSigns.find(({ isOne }) => isOne(head));
}
