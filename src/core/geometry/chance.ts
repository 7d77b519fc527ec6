/**
 * Numbers from 0 to 1 (without 1) that look thrown and are the same each time: a linear congruential generator with the
 * constants of Numerical Recipes (Press et al.). The core knows no real chance, so that a shelf is built alike everywhere.
 */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
