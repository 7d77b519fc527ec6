import { expect, it } from 'vitest';
import { protectCapitals } from '#core/cite/protectCapitals.ts';

it.each([
  [
    'acronyms and camel case',
    'DADAO: Decoupled mRNA with SpecDec++',
    '{DADAO}: Decoupled {mRNA} with {SpecDec++}',
  ],
  [
    'single capitals',
    'Learning T3 and N:M in 3D, a Q-Diffusion',
    'Learning {T3} and {N:M} in {3D}, a {Q-Diffusion}',
  ],
  ['not the article', 'A Shelf: A Survey', 'A Shelf: A Survey'],
  [
    'not the second half of a compound',
    'Multi-Objective State-of-the-Art Glue',
    'Multi-Objective State-of-the-Art Glue',
  ],
  ['functions and groups', 'Fast SE(n) in O(n)', 'Fast {SE(n)} in {O(n)}'],
  ['formulas', 'Glue in $\\mathcal{O}(N)$-time', 'Glue in {$\\mathcal{O}(N)$}-time'],
  ['escaped signs are no formulas', 'From \\$AB to R\\&D', 'From {{\\$AB}} to {R\\&D}'],
  [
    'names in a sentence',
    'Glue for the Bayesian bookbinder of Leiden',
    'Glue for the {Bayesian} bookbinder of {Leiden}',
  ],
  ['none in Title Case', 'Glue Using Bayesian Bookbinders', 'Glue Using Bayesian Bookbinders'],
  ['nothing in capitals throughout', 'ON THE USE OF GLUE', 'ON THE USE OF GLUE'],
  ['no half of a group', '\\emph{In Vivo} glue', '\\emph{In Vivo} glue'],
  ['quoted words without their quotes', 'The “GLUE” (BIND) test', 'The “{GLUE}” ({BIND}) test'],
])('%s', (_, tex, braced) => {
  expect(protectCapitals(tex)).toBe(braced);
});
