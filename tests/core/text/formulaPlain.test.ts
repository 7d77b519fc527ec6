import { describe, expect, it } from 'vitest';
import { formulaPlain } from '#core/text/formulaPlain.ts';

const tex = String.raw;

const table: [tex: string, plain: string][] = [
  [tex`\chi_2\leq \chi_1`, 'χ₂ ≤ χ₁'],
  [tex`\mathbb{R}^3 {\times} S^2`, 'ℝ³ × S²'],
  [tex`\mathcal{O}(n\sqrt{\frac{L}{\mu}}\log(\frac{1}{\epsilon}))`, 'O(n√(L/μ) log(1/ε))'],
  [
    tex`\mathcal{O}(n\sqrt{\chi_1\chi_2}\sqrt{\frac{L}{\mu}}\log(\frac{1}{\epsilon}))`,
    'O(n√(χ₁χ₂)√(L/μ) log(1/ε))',
  ],
  [tex`\small \mathcal{O}\big(\frac{1}{\sqrt{KT}}+\frac{1}{T}\big)`, 'O(1/√(KT)+1/T)'],
  [tex`2.36\sim 8.02\times`, '2.36~8.02×'],
  [tex`4\sim 8`, '4~8'],
  [tex`\sim`, '~'],
  [tex`x \sim \mathcal{N}(0,1)`, 'x ~ N(0,1)'],
  [tex`70\%`, '70%'],
  [tex`(1-1/e)`, '(1−1/e)'],
  [tex`1-\lambda`, '1−λ'],
  [tex`\in (0,1]`, '∈ (0,1]'],
  [tex`SE(3)`, 'SE(3)'],
  [tex`\mathbb{USCD}`, 'USCD'],
  [tex`O(n\log n)`, 'O(n log n)'],
  [tex`10^{-3}`, '10⁻³'],
  [tex`x_{\max}`, 'xₘₐₓ'],
  [tex`\sum_{i=1}^n x_i`, '∑ᵢ₌₁ⁿ xᵢ'],
  [tex`\frac{a+b}{c}`, '(a+b)/c'],
  [tex`\frac{1}{2}`, '1/2'],
  [tex`\hat{x}`, 'x̂'],
  [tex`\tilde{O}(n)`, 'Õ(n)'],
  [tex`30^\circ`, '30°'],
  [tex`f: X \to Y`, 'f:X → Y'],
  [tex`\|x\|_2`, '‖x‖₂'],
  [tex`\binom{n}{k}`, '(n choose k)'],
  [tex`\text{a few}~x`, 'a few x'],
  [tex`\lambda^Q`, 'λ^Q'],
  [tex`x'`, 'x′'],
  ['k', 'k'],
  [tex`O(n \log^3 n)`, 'O(n log³ n)'],
  [tex`\log_2 N / \log_2 K`, 'log₂ N/log₂ K'],
  [tex`dm\log_2m`, 'dm log₂ m'],
  [tex`O(k/\log k)`, 'O(k/log k)'],
  [tex`\min_{x\in X} f`, 'min_(x ∈ X) f'],
  [tex`1.5\,\mathrm{mbar}`, '1.5 mbar'],
  [tex`\frac{K}{\Delta^2}`, 'K/Δ²'],
  [tex`\textbf{Bold} \texttt{BGE-M3}`, 'BoldBGE-M3'],
  [tex`5~\mbox{dB}`, '5 dB'],
];

describe('formulaPlain', () => {
  it.each(table)('reads %j as %j', (source, expected) => {
    expect(formulaPlain(source)).toBe(expected);
  });

  it('shows the source of a formula that does not parse', () => {
    expect(formulaPlain(tex`\ourcommand{x}`)).toBe(tex`\ourcommand{x}`);
    expect(formulaPlain(tex`\frac{1`)).toBe(tex`\frac{1`);
  });
});
