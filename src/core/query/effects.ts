import type { Claim } from '../paper.ts';

/** What somebody asks for who asks how much a method changes. */
interface Effect {
  kinds: readonly Claim['kind'][];
  /** A part of a regular expression, for each language. */
  words: { en: string };
  examples: readonly string[];
}

/** Words that ask for an effect, and the kinds of claims that answer. */
export const effects: readonly Effect[] = [
  {
    kinds: ['speed-up'],
    words: {
      en: 'faster|fastest|quicker|speed-?ups?|speed(?:s|ing)? up|sped up|accelerat(?:es?|ed|ing)|how fast|how quick(?:ly)?',
    },
    examples: ['faster sampling', 'speed-up of decoding', 'what speeds up inference', 'how fast'],
  },
  {
    kinds: ['reduction'],
    words: {
      en: 'smaller|smallest|less|fewer(?! (?:sampling |denoising )?(?:steps|nfes?)(?![\\p{L}]))|lower|cheaper|lighter|reduc(?:es?|ed|ing|tions?)|saves?|savings?|shrinks?|how small',
    },
    examples: ['less memory', 'reduces the cost', 'savings'],
  },
  {
    kinds: ['gain'],
    words: {
      en: 'better|best|higher|improv(?:es?|ed|ing|ements?)|gains?|outperforms?|beats?|boosts?|how (?:good|well|accurate)',
    },
    examples: ['better translation', 'improves recall', 'how good'],
  },
  {
    kinds: ['steps'],
    words: { en: '(?:few|one|single|fewer|fewest|how many|sampling|denoising)[- ]steps?|nfes?' },
    examples: ['few-step generation', 'how many steps', 'fewer NFEs'],
  },
  {
    kinds: ['speed-up', 'reduction', 'gain'],
    words: { en: 'how much|by how|how many times|per ?cent|times as|[×%]' },
    examples: ['by how much', 'how many times', '30%'],
  },
];

const patterns = effects.map(({ words, kinds }) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${words.en})(?![\p{L}])`, 'iu'),
  kinds,
}));

/** The kinds of claims that answer a query; none when it asks for no effect. What it names beats "how much". */
export function askedKinds(query: string): readonly Claim['kind'][] {
  // What is in quotation marks is looked for, not asked.
  const text = query.replaceAll(/"[^"]*"?/g, ' ');
  const asked = patterns.filter(({ pattern }) => pattern.test(text));
  const named = asked.filter(({ kinds }) => kinds.length === 1);
  return [...new Set((named.length > 0 ? named : asked).flatMap(({ kinds }) => kinds))];
}
