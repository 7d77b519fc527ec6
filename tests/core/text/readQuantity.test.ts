import { expect, it } from 'vitest';
import { parseText } from '#core/text/parseText.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

it.each([
  ['\\num{12345} items', '12345 items'],
  ['\\num{1.5e-3} of it', '1.5 × 10⁻³ of it'],
  ['\\num[round-mode=places]{5+-1}', '5 ± 1'],
  ['\\SI{5}{\\meter} long', '5 m long'],
  ['\\qty{3.5}{\\kilo\\gram}', '3.5 kg'],
  ['\\SI{10}{\\percent} more', '10% more'],
  ['\\SI{20}{\\degreeCelsius}', '20 °C'],
  ['\\qtyrange{1}{2}{\\milli\\second}', '1–2 ms'],
  ['\\qty{9.8}{\\meter\\per\\second\\squared}', '9.8 m/s²'],
  ['\\si{\\newton\\meter} and \\unit{km}', 'N m and km'],
  ['\\ang{45} off', '45° off'],
])('what siunitx prints of %s', (source, printed) => {
  expect(renderPlain(parseText(source, 'tex'))).toBe(printed);
});

it.each(['\\SI{5}', '\\num', '\\qtyrange{1}{2}'])('too few arguments stay as they are: %s', (source) => {
  expect(renderPlain(parseText(source, 'tex'))).toBe(source);
});

it.each([
  [
    'We give \\begin{itemize}\\item one thing; \\item another.\\end{itemize} All hold.',
    'We give\n\n• one thing;\n\n• another.\n\nAll hold.',
  ],
  ['\\begin{abstract}We walk.\\end{abstract}', 'We walk.'],
  ['as shown in [\\cite{a}] and', 'as shown in and'],
  ['It holds (see \\ref{fig:1}), and', 'It holds, and'],
  ['the methods of (\\cite{x}).', 'the methods of.'],
  ['We have \\\\alpha and \\\\textbf{bold} text', 'We have α and bold text'],
  ['one line\\\\next line', 'one line next line'],
  ['f(\\cite{x} and more)', 'f( and more)'],
])('TeX of documents: %s', (source, printed) => {
  expect(renderPlain(parseText(source, 'tex'))).toBe(printed);
});
