import { describe, expect, it } from 'vitest';
import type { Text } from '#core/paper.ts';
import { rules } from '#core/repair/rules.ts';
import { scanText } from '#core/repair/scanText.ts';

function changesBy(name: string, copied: string) {
  return scanText(copied, 'abstract', 'tex').changes.filter(({ by }) => by === name);
}

/** The copied text with only this rule's changes made. */
function alone(name: string, copied: string): string {
  let text = '';
  let at = 0;
  for (const change of changesBy(name, copied)) {
    text += copied.slice(at, change.at) + inTex(change.replacement);
    at = change.at + change.original.length;
  }
  return text + copied.slice(at);
}

function inTex(text: Text): string {
  return text
    .map((piece) => {
      if (piece.type === 'math') return `$${piece.tex}$`;
      if ('children' in piece)
        return `\\${piece.type === 'strong' ? 'textbf' : 'emph'}{${inTex(piece.children)}}`;
      if (piece.type === 'break') return '\n\n';
      return piece.type === 'damaged' ? `⟦${piece.value}⟧` : piece.value;
    })
    .join('');
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('the rule %s', (name, rule) => {
  it.each(rule.examples)('turns %j into %j', (copied, repaired) => {
    expect(alone(name, copied)).toBe(repaired);
  });

  it.each(rule.counterexamples.map((text) => [text]))('leaves %j', (text) => {
    expect(changesBy(name, text)).toEqual([]);
  });

  it('has an example, a counter-example and a reason', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
    expect(rule.reason.length).toBeGreaterThan(20);
  });

  it('leaves what it has repaired', () => {
    if (rule.replace === undefined) return;
    for (const [, repaired] of rule.examples) expect(changesBy(name, repaired)).toEqual([]);
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
    ['in \\textbf{a \\emph{near 3times} gain} and {\\it chi_1}', 'in a near 3× gain and χ₁'],
    [
      '\\textsc{by 4times} and \\href{https://a.org/chi_1}{by 5times}',
      'by 4× and by 5× (https://a.org/chi_1)',
    ],
  ])('show %j as %j', (copied, shown) => {
    expect(scanText(copied, 'abstract', 'tex').plain).toBe(shown);
  });

  it.each([
    'It is three times faster, 10 times as large and asked 3 times a day.',
    'A sim-to-real gap, sim2real transfer, similar SIM cards, robots in sim1.',
    'mu-opioid receptors, chi-squared tests, the policy pi_0, alpha and beta.',
    'Sets {0, 1}, code a_1 and x[i], R^3, 2^32, C--, --flag, i.e. plain text.',
    'See https://a.org/x--y_1/{id} and https://github.com/a/b_c.',
    'It costs $5 and $7, 50% of it, at 3pm, R&D, a < b and c > d.',
    "It's the buyers' and sellers' `npm test` and 5'' screen.",
    'An O(n log n) bound with fractions, in big steps, from left to right.',
  ])('change nothing in %j', (text) => {
    const all = [{ type: 'text', value: text }];
    expect(scanText(text, 'abstract', 'tex')).toEqual({ text: all, plain: text, changes: [] });
  });
});
