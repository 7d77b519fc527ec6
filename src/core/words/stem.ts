/**
 * The stem of a folded word (see terms.ts): what "quantize", "quantized", "quantizing" and "quantization" share.
 * Gentler than Porter's: endings that make another idea ("general", "generative") stay. Stems are keys, never shown.
 */
export function stem(key: string): string {
  if (key.length < 4 || !/^[a-z]+$/.test(key)) return key;
  let rest = key;
  for (const [ending, replacement, shortest] of endings) {
    const shorter = rest.replace(ending, replacement);
    if (shorter !== rest && shorter.length >= shortest && /[aeiouy]/.test(shorter)) rest = shorter;
  }
  return rest;
}

/** Ending, what stands instead, and the fewest letters a stem may keep; in this order, each at most once. */
const endings: readonly (readonly [RegExp, string, number])[] = [
  [/ness$/, '', 4],
  [/ly$/, '', 4],
  // "speeded" and "embedded" end so, but "speed" and "embed" do not.
  [/(?:ing|(?<!e|^emb|^hundr)ed)$/, '', 3],
  // "planning" → "plann" → "plan", but "calling", "missing" and "buzzing" keep what "call", "miss" and "buzz" have.
  [/([bdfgmnprt])\1$/, '$1', 3],
  [/(?:ation|ator|ate|at)$/, '', 5],
  [/(?<=[st])ion$/, '', 4],
  [/ity$/, '', 4],
  [/i?ency$/, 'ient', 5],
  [/y$/, 'i', 4],
  [/e$/, '', 3],
];
