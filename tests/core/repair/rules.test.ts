import { describe, expect, it } from 'vitest';
import { repairText } from '#core/repair/repairText.ts';
import { rules } from '#core/repair/rules.ts';
import { parseText } from '#core/text/parseText.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** The text with only this rule's changes made. */
function alone(name: string, copied: string): string {
  const { changes } = repairText(copied, 'abstract');
  let text = '';
  let at = 0;
  for (const change of changes.filter(({ by }) => by === name)) {
    text += copied.slice(at, change.at) + change.replacement;
    at = change.at + change.original.length;
  }
  return text + copied.slice(at);
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('the rule %s', (name, rule) => {
  it.each(rule.examples)('turns %j into %j', (copied, repaired) => {
    expect(alone(name, copied)).toBe(repaired);
  });

  it.each(rule.counterexamples.map((text) => [text]))('leaves %j', (text) => {
    expect(repairText(text, 'abstract').changes.filter(({ by }) => by === name)).toEqual([]);
  });

  it('has an example, a counter-example and a reason', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
    expect(rule.reason.length).toBeGreaterThan(20);
  });

  it('leaves what it has repaired', () => {
    for (const [, repaired] of rule.examples) {
      expect(repairText(repaired, 'abstract').changes.filter(({ by }) => by === name)).toEqual([]);
    }
  });
});

describe('the rules', () => {
  it('have names of their own', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each<[copied: string, shown: string]>([
    ['up to 3.79times and 1.52times, compared', 'up to 3.79× and 1.52×, compared'],
    ['a 2.36sim 8.02times speed-up on 4sim 8 GPUs', 'a 2.36~8.02× speed-up on 4~8 GPUs'],
    ['regions (sim50\\%) and (>80\\%)', 'regions (~50%) and (>80%)'],
    ['in sim500-billion parameter models', 'in ~500-billion parameter models'],
    ['R^3 {times} S^2', 'R^3 × S^2'],
    ['matrix chi_1 of', 'matrix χ₁ of'],
    ['at https://a.org/ANT_diffusion/{url}.', 'at https://a.org/ANT_diffusion/.'],
    ['p < 10^{-6} at 3.7{deg}', 'p < 10⁻⁶ at 3.7°'],
    ['VO<sub>2</sub> &amp; <i>E. coli</i>', 'VO₂ & E. coli'],
    ['the \\k{appa} of \\b{eta}-Ga2O3', 'the κ of β-Ga2O3'],
  ])('show %j as %j', (copied, shown) => {
    expect(renderPlain(parseText(repairText(copied, 'abstract').text, 'tex'))).toBe(shown);
  });

  it.each([
    'It is three times faster, 10 times as large and asked 3 times a day.',
    'A sim-to-real gap, sim2real transfer, similar SIM cards, robots in sim1.',
    'mu-opioid receptors, chi-squared tests, the policy pi_0, alpha and beta.',
    'Sets {0, 1}, code a_1 and x[i], R^3, 2^32, C--, --flag, i.e. plain text.',
    'See https://a.org/x--y_1/{id} and https://github.com/a/b_c.',
    'It costs $5 and $7, 50% of it, at 3pm, R&D, a < b and c > d.',
    'The formula $10^{-6} \\times chi_1 {times}$ stays.',
    "It's the buyers' and sellers' `npm test` and 5'' screen.",
    'An O(n log n) bound with fractions, in big steps, from left to right.',
  ])('change nothing in %j', (text) => {
    expect(repairText(text, 'abstract')).toEqual({ text, changes: [] });
  });
});
