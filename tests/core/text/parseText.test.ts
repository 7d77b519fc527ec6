import { describe, expect, it } from 'vitest';
import type { Text } from '#core/paper.ts';
import { parseText } from '#core/text/parseText.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

const tex = String.raw;

function plain(source: string): string {
  return renderPlain(parseText(source, 'tex'));
}

const readings: Record<string, [source: string, plain: string][]> = {
  'plain text stays as it is': [
    ['A graph has n nodes & m edges, 50% of them #1.', 'A graph has n nodes & m edges, 50% of them #1.'],
    ['labels in {0, 1} and {ADD, UPDATE}', 'labels in {0, 1} and {ADD, UPDATE}'],
    ['a_1, R^3, file_name', 'a_1, R^3, file_name'],
    ['50% of the nodes, 20% of the edges', '50% of the nodes, 20% of the edges'],
    ['a <b> tag & <script>', 'a <b> tag & <script>'],
    ['', ''],
  ],
  'white space is settled to single spaces': [
    ['  one\nline\t here ', 'one line here'],
    [tex`a \emph{ b } c`, 'a b c'],
    [tex`a\\ b`, 'a b'],
  ],
  'a dollar pair is a formula when it reads as one': [
    ['$k$-nearest', 'k-nearest'],
    ['between $\\ell_2$ and $\\ell_1$', 'between ℓ₂ and ℓ₁'],
    ['$ x + y $ here', 'x+y here'],
    ['when $ d=1$ for $t, n $ at $30 FPS$', 'when d = 1 for t, n at 30FPS'],
    ['($\\sim$50%)', '(~50%)'],
    ['$100$ steps', '100 steps'],
    ['$SE(3)$ group', 'SE(3) group'],
    ['$tanh$, $sigmoid$, and $softmax$ layers', 'tanh, sigmoid, and softmax layers'],
    ['$ab initio$ study of $k$NN', 'ab initio study of kNN'],
    ['by ${\\sim}14%$ or so', 'by ~14% or so'],
    ['$\\textbf{17.8%}$ of $\\href{https://a.org/x}{here}$', '17.8% of here (https://a.org/x)'],
    ['a$\\,$b, 5$\\unicode{x2013}$7', 'a b, 5–7'],
  ],
  'a dollar is money when it does not': [
    ['costs $5 and $7', 'costs $5 and $7'],
    ['from $1.2 million to $3 million', 'from $1.2 million to $3 million'],
    ['$5-$7 an hour', '$5-$7 an hour'],
    ['a $100 budget', 'a $100 budget'],
    ['in US$ and CA$', 'in US$ and CA$'],
    ['set $HOME and $PATH', 'set $HOME and $PATH'],
    ['costs $5 to US$7', 'costs $5 to US$7'],
    ['spend $10k or $20k', 'spend $10k or $20k'],
    [tex`costs \$5 and \$7`, 'costs $5 and $7'],
  ],
  'other delimiters of formulas are read': [
    [tex`near \(\ell_2\) isometries`, 'near ℓ₂ isometries'],
    [tex`size \[ n^2 \] holds`, 'size n² holds'],
    ['so $$a = b$$ holds', 'so a = b holds'],
    [tex`\begin{equation*} a = b \end{equation*}`, 'a = b'],
  ],
  'a formula without its dollars is still one': [
    [tex`{\alpha}-In2Se3`, 'α-In2Se3'],
    [tex`an \mathcal{O}(n) bound`, 'an O(n) bound'],
    [tex`\ell_2 norms`, 'ℓ₂ norms'],
    [tex`0.75 \pm 0.07`, '0.75 ± 0.07'],
  ],
  'styles print their text': [
    [tex`\emph{a} \textit{b} \textbf{c} \texttt{d} \textsc{e}`, 'a b c d e'],
    [tex`{\it ab initio} and {\bf bold}`, 'ab initio and bold'],
    [tex`\textbf{F}ederated \textbf{Lo}w`, 'Federated Low'],
    [tex`\textcolor{blue}{text} {\color{black}and}`, 'text and'],
    [tex`AP\textsubscript{50} and m\textsuperscript{2}`, 'AP₅₀ and m²'],
  ],
  'accents are letters': [
    [tex`Schr\"odinger Poincar\'{e} Erd\H{o}s Na\"ive Espa\~na`, 'Schrödinger Poincaré Erdős Naïve España'],
    [tex`M{\o}lmer S\o ren \L{}ukasz Stra\ss e \AA ngstrom`, 'Mølmer Søren Łukasz Straße Å ngstrom'],
    [tex`\v{c} \v s \c{c} \c c \k{a} \r{a} \'\i, \"{\i} {\"u}`, 'č š ç ç ą å í, ï ü'],
  ],
  'escaped signs are signs': [
    [tex`16.59\% \& \_ \# \{a\}`, '16.59% & _ # {a}'],
    [tex`w.r.t.\ logic, M.V.\ Zhukov`, 'w.r.t. logic, M.V. Zhukov'],
    ['1{,}000 and 0{.}99', '1,000 and 0.99'],
    [tex`360\textdegree{} and 90{\deg}`, '360° and 90°'],
    [tex`pre\-trained`, 'pretrained'],
    [tex`a range of \~8B models, \>20 FPS, DeepLabV3\+`, 'a range of ~8B models, >20 FPS, DeepLabV3+'],
  ],
  'TeX quotation marks are quotation marks': [
    ["``implicit knowledge''", '“implicit knowledge”'],
    ["called `stochastic interpolants' to", 'called ‘stochastic interpolants’ to'],
    ['a ``loop" here', 'a “loop” here'],
    ["don't say the buyers' goods", "don't say the buyers' goods"],
    ['run `npm test` now', 'run `npm test` now'],
    ["5'' wide", "5'' wide"],
  ],
  'two hyphens are a dash where TeX means one': [
    ['decoding -- momentum -- which', 'decoding – momentum – which'],
    ['pages 10--20, Fokker--Planck', 'pages 10–20, Fokker–Planck'],
    ['adapting---conditions', 'adapting—conditions'],
    [
      'C-- and i--; the flag --verbose, a --> b, <!-- c -->',
      'C-- and i--; the flag --verbose, a --> b, <!-- c -->',
    ],
    ['----', '----'],
  ],
  'a tilde is a space only where TeX means one': [
    [
      'Fig.~3, et~al., Section~2, GPT~4, Recognition~(FER)',
      'Fig. 3, et al., Section 2, GPT 4, Recognition (FER)',
    ],
    [
      '~50% and (~10 ms), 2~3 times, x~N(0,1), in ~/data',
      '~50% and (~10 ms), 2~3 times, x~N(0,1), in ~/data',
    ],
    ['z=0 and z~3 (r~0.62) at T~5 K, N_H~1 10^22', 'z=0 and z~3 (r~0.62) at T~5 K, N_H~1 10^22'],
    [tex`$T_e$~11,000 K, $N$~1000, \(\alpha\)~5`, 'Tₑ~11,000 K, N~1000, α~5'],
    [tex`18.2\%~34.5\%, 8B~70B, 2.01x~3.81x`, '18.2%~34.5%, 8B~70B, 2.01x~3.81x'],
    [
      tex`Gemma~3, 72.78~mm/s, Table~1, Appendix~A~2, S\&P~500, RGB+D~60, a~5\% drop`,
      'Gemma 3, 72.78 mm/s, Table 1, Appendix A 2, S&P 500, RGB+D 60, a 5% drop',
    ],
    [tex`256~$\times$~256, $z\sim$~3, $<$~1~W, $Gaia$~3`, '256 × 256, z ~ 3, < 1 W, Gaia 3'],
  ],
  'addresses stay as they are': [
    ['at https://a.org/x--y_z~u.', 'at https://a.org/x--y_z~u.'],
    [tex`at \url{https://a.org/x\_y}`, 'at https://a.org/x_y'],
    [tex`\href{https://a.org/}{\texttt{https://a.org}}`, 'https://a.org/'],
    [tex`in \href{https://a.org/x}{FasterDiffusion}.`, 'in FasterDiffusion (https://a.org/x).'],
  ],
  'references to what is not here are gone, with the space before them': [
    [tex`as is known \cite{a}, and by~\cite[p. 3]{b}.`, 'as is known, and by.'],
    [tex`see Fig.~\ref{x}; here \citep{b, c} too`, 'see Fig.; here too'],
  ],
  'a dollar behind a country is money': [
    ['costs $5, US$ 3 million and A$7', 'costs $5, US$ 3 million and A$7'],
  ],
  'what nobody can read is shown as copied': [
    [tex`propose \name, which`, tex`propose \name, which`],
    [tex`propose \method{} which`, tex`propose \method which`],
    [tex`shown by \citet{smith2020} now`, tex`shown by \citet{smith2020} now`],
  ],
};

describe('parseText of TeX notation', () => {
  for (const [claim, table] of Object.entries(readings)) {
    it.each(table)(`${claim}: %j`, (source, expected) => {
      expect(plain(source)).toBe(expected);
    });
  }

  it('marks an unknown command as damaged and nothing around it', () => {
    const expected: Text = [
      { type: 'text', value: 'our ' },
      { type: 'damaged', value: '\\name' },
      { type: 'text', value: ' wins' },
    ];
    expect(parseText('our \\name wins', 'tex')).toEqual(expected);
  });

  it('keeps the TeX of a formula and says whether it is displayed', () => {
    expect(parseText('$\\chi_2\\leq\\chi_1$', 'tex')).toEqual([
      { type: 'math', tex: '\\chi_2\\leq\\chi_1', plain: 'χ₂ ≤ χ₁' },
    ]);
    expect(parseText('$$x$$', 'tex')).toEqual([{ type: 'math', tex: 'x', plain: 'x', display: true }]);
  });

  it('nests styles and formulas', () => {
    expect(parseText(tex`\textit{\textbf{3.79$\times$}}`, 'tex')).toEqual([
      {
        type: 'emphasis',
        children: [
          {
            type: 'strong',
            children: [
              { type: 'text', value: '3.79' },
              { type: 'math', tex: '\\times', plain: '×' },
            ],
          },
        ],
      },
    ]);
  });
});

describe('parseText of Markdown', () => {
  it.each<[string, string]>([
    ['some *it*, **bold** and `code`', 'some it, bold and code'],
    ['a $x^2$ formula', 'a x² formula'],
    ['# Title\n\nPara one\n\n- item a\n- item b', 'Title\n\nPara one\n\nitem a\n\nitem b'],
    ['see [the code](https://a.org/x)', 'see the code (https://a.org/x)'],
    ['see <https://a.org/x>', 'see https://a.org/x'],
    ['raw <script>alert(1)</script>', 'raw <script>alert(1)</script>'],
    ['line\nbreak  \nhard', 'line break hard'],
    ['costs $5 and $10 per run.', 'costs $5 and $10 per run.'],
    ['Cost of $5 models and $10 models', 'Cost of $5 models and $10 models'],
    ['costs $5 and $10, but $x^2$ and $100$ steps', 'costs $5 and $10, but x² and 100 steps'],
    ['**$5** and **$10**, *$x$*', '$5 and $10, x'],
    ['from $5\nto $10\n\n- $6 or $7\n- $x_1$', 'from $5 to $10\n\n$6 or $7\n\nx₁'],
    ['$5 or \\$6 and $7', '$5 or $6 and $7'],
    ['set $HOME and $PATH, or `$5 and $6`', 'set $HOME and $PATH, or $5 and $6'],
    ['$$\nx^2\n$$\n\nand $$y^2$$', 'x²\n\nand y²'],
    ['by ${\\sim}14%$ or so', 'by ~14% or so'],
  ])('reads %j', (source, expected) => {
    expect(renderPlain(parseText(source, 'markdown'))).toBe(expected);
  });

  it.each([
    ['quotations', '>'.repeat(4000) + ' word', '>'.repeat(3980) + ' word'],
    ['items', '- '.repeat(4000) + 'word', '- '.repeat(3980) + 'word'],
    ['numbered items', '1. '.repeat(4000) + 'word', '1. '.repeat(3980) + 'word'],
    ['both', '> - '.repeat(2000) + 'word', '> - '.repeat(1990) + 'word'],
    [
      'emphasis',
      `${'**a '.repeat(100)}word`.concat('**'.repeat(100)),
      `${'a '.repeat(58)}${'**a '.repeat(42)}word${'**'.repeat(42)}`,
    ],
  ])('keeps as written what stands too deep in %s', (_what, source, expected) => {
    expect(renderPlain(parseText(source, 'markdown'))).toBe(expected);
  });

  it.each([200, 201, 3000])('keeps the words of %i pictures in each other', (many) => {
    const source = `a ${'![b '.repeat(many)}word${'](c.png)'.repeat(many)}`;
    expect(renderPlain(parseText(source, 'markdown'))).toMatch(/^a .*word/);
  });

  it('reads no marks in a text of more lines than anybody writes', () => {
    expect(renderPlain(parseText('# a\n'.repeat(5000), 'markdown')).slice(0, 6)).toBe('# a # ');
    expect(renderPlain(parseText('# a\n'.repeat(4999), 'markdown')).slice(0, 6)).toBe('a\n\na\n\n');
  });

  it.each(['* '.repeat(100), '-'.repeat(100), '  - '.repeat(40)])('reads the rule %j', (rule) => {
    expect(renderPlain(parseText(`above\n\n${rule}\n\nbelow`, 'markdown'))).toBe('above\n\nbelow');
  });
});
