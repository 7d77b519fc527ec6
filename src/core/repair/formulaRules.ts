import { formula } from '../text/formula.ts';
import { words, type Rule } from './rule.ts';

const greek =
  'alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|rho|sigma|tau|phi|varphi|chi|psi|omega|ell|Gamma|Delta|Theta|Lambda|Xi|Sigma|Phi|Psi|Omega|pi';
/** Formulas that lost their dollars or a command's backslash and can still be read in one way only. */
export const formulaRules: readonly Rule[] = [
  {
    name: 'greek-with-index',
    reason: 'a Greek letter with an index had lost its formula',
    needs: '_',
    find: new RegExp(
      `(?<![\\w\\\\$^{/.@-])(${greek})_(?:([A-Za-z]?\\d{1,3}|[A-Za-z]|max|min|eff|opt|infty)|\\{([\\w+-]{1,6})\\})(?![\\w({\\[@]|[./-]\\w)`,
      'g',
    ),
    replace: ([, letter = '', plain, braced]) => {
      const index = plain ?? braced ?? '';
      // π₀ and its kin are names of models, written "pi_0" by their authors.
      if (letter === 'pi' && index === '0') return undefined;
      // A version, not an index: "the kappa_v2 dataset".
      if (/^[vV]\d/.test(index)) return undefined;
      if (index === 'infty') return [formula(`\\${letter}_\\infty`)];
      if (/^[A-Za-z]{2,}$/.test(index)) return [formula(`\\${letter}_{\\mathrm{${index}}}`)];
      return [formula(`\\${letter}_${index.length > 1 ? `{${index}}` : index}`)];
    },
    examples: [
      ['the Laplacian matrix chi_1 and', 'the Laplacian matrix $\\chi_1$ and'],
      ['an ell_2 ball, lambda_max', 'an $\\ell_2$ ball, $\\lambda_{\\mathrm{max}}$'],
      ['the state chi_c1', 'the state $\\chi_{c1}$'],
    ],
    counterexamples: [
      'mu-opioid receptors',
      'chi-squared tests',
      'the policy pi_0 and pi_0.5',
      'the kappa_v2 dataset',
      'alpha_beta_pruning',
      'phi_first achieves',
      'lambda_handler',
      'beta_1(x)',
      'chi_2leq',
      '$\\chi_1$',
      '\\chi_1',
      'model_alpha_1',
      'alpha_1.py',
    ],
  },
  {
    name: 'braced-times',
    reason: 'the sign \\times in braces had lost its formula',
    needs: '{times}',
    find: /(?<!\\[A-Za-z]{0,20})\{times\}/g,
    replace: () => [formula('\\times')],
    examples: [['positions R^3 {times} S^2', 'positions R^3 $\\times$ S^2']],
    counterexamples: ['\\textbf{times}', '{sometimes}', 'times'],
  },
  {
    name: 'braced-root',
    reason: 'a square root had lost its backslash',
    needs: 'sqrt{',
    find: /(?<![A-Za-z\\_])sqrt\{([\w+*/. -]{1,20})\}/g,
    replace: ([, inside = '']) => [formula(`\\sqrt{${inside}}`)],
    examples: [['at sqrt{s}=196-209 GeV', 'at $\\sqrt{s}$=196-209 GeV']],
    counterexamples: ['\\sqrt{s}', '$\\sqrt{s}$', 'sqrt(s)', 'nsqrt{KT}'],
  },
  {
    name: 'braced-degree',
    reason: 'a degree sign had lost its backslash',
    needs: '{deg}',
    find: /(?<=\d)\{deg\}/g,
    replace: () => [words('°')],
    examples: [['at 3.7{deg} twisted', 'at 3.7° twisted']],
    counterexamples: ['{deg}', 'deg', '3.7 deg'],
  },
  {
    name: 'halved-greek',
    reason: 'a converter took the first letter of a Greek letter’s name for an accent',
    needs: '{',
    find: /\\(b\{eta|c\{hi|d\{elta|k\{appa|r\{ho|t\{au|t\{heta|u\{psilon|v\{arepsilon|v\{arphi)\}/g,
    replace: ([, half = '']) => [formula(`\\${half.replace('{', '')}`)],
    examples: [
      ['against \\b{eta}-VAE', 'against $\\beta$-VAE'],
      ['Fleiss’ \\k{appa} and Spearman’s \\r{ho}', 'Fleiss’ $\\kappa$ and Spearman’s $\\rho$'],
    ],
    counterexamples: ['\\b{hi}', '\\c{c}', '\\v{s}', '\\k{a}', '\\r{a}', '\\textbf{eta}'],
  },
  {
    name: 'braced-script',
    reason: 'a superscript or subscript in braces stood outside a formula',
    needs: '{',
    find: /(?<=[\p{L}\p{N})\]])(?<!\\[A-Za-z]{1,20}\w{0,20})([_^])\{([-+]?[\p{L}\p{N}]{1,10}(?:[/,.*][\p{L}\p{N}]{1,4})?)\}(?![({\w^])/gu,
    replace: ([, sign = '', script = '']) => [
      formula(`${sign}{${/^\p{L}{2,}$/u.test(script) ? `\\mathrm{${script}}` : script}}`),
    ],
    examples: [
      ['p < 10^{-6} and 2 mA cm^{-2}', 'p < 10$^{-6}$ and 2 mA cm$^{-2}$'],
      ['a mass M_{CDM} of', 'a mass M$_{\\mathrm{CDM}}$ of'],
    ],
    counterexamples: ['$10^{-6}$', '\\alpha^{2}', 'R^3', 'file_{name}_{id}', '10^6', 'labels in {0,1}'],
  },
];
