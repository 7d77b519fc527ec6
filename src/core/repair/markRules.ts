import type { Rule } from './rule.ts';

/** Damage that can be seen but not undone. It is shown as copied, in a way that says so. */
export const markRules: readonly Rule[] = [
  {
    name: 'formula-remains',
    reason: 'a formula lost its backslashes; what it said cannot be told from the copy',
    needs: '{',
    find: /(?<![^\s(])(?!\S{0,300}[\\$])(?=[^\s{}]{0,80}(?:(?:frac|sqrt|mathcal|mathbb|mathbf|mathrm|tilde|widehat|big|\d)\{(?![,.:;]\})|\d\}\{))[^\s{}]{0,80}\{\S{0,200}[^\s.,;:]/g,
    examples: [
      ['requires O(nfrac{L{mu}}log(1{epsilon})) local', 'requires ⟦O(nfrac{L{mu}}log(1{epsilon}))⟧ local'],
    ],
    counterexamples: [
      'labels in {0,1}',
      '{GPT-4}',
      '$\\frac{1}{2}$',
      'a set {a, b}',
      'a fraction {x}',
      '1{,}000 images',
    ],
  },
  {
    name: 'glued-relation',
    reason: 'a formula lost its backslashes; what it said cannot be told from the copy',
    needs: '_',
    find: /(?<![\w\\$])[A-Za-z]{1,20}_\w?(?:leq|geq|neq|approx|infty|cdot|rightarrow)(?![a-z])/g,
    examples: [['resistance chi_2leq chi_1', 'resistance ⟦chi_2leq⟧ chi_1']],
    counterexamples: ['theta_1', '\\chi_2\\leq', 'x leq y'],
  },
  {
    name: 'formula-open',
    reason: 'a dollar begins a formula that nothing ends; what belongs to it cannot be told',
    needs: '$',
    find: /(?<![\w$\\])\$(?=(?:\\[A-Za-z]|[A-Za-z](?:[_^\\{]|\s?[=<>]\s?[\w\\])))[^\s$]{1,80}/g,
    examples: [
      ['the loss is $L_2 in all', 'the loss is ⟦$L_2⟧ in all'],
      ['where $x = 1 holds', 'where ⟦$x⟧ = 1 holds'],
    ],
    counterexamples: ['the loss is $L_2$ in all', 'for $5 a page', 'set $HOME', 'A$AP', 'US$x_1'],
  },
];
