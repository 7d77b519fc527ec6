import type { Text } from '../paper.ts';

/** The text as LaTeX for a bibliography: special characters escaped, letters beyond ASCII left as they are. */
export function renderTex(text: Text, escape: (plain: string) => string = escapeTex): string {
  return text
    .map((piece) => {
      switch (piece.type) {
        case 'text':
        case 'damaged':
          return escape(piece.value);
        case 'math':
          return `$${piece.tex}$`;
        case 'break':
          return '\n\n';
        default:
          return `\\${commands[piece.type]}{${renderTex(piece.children, escape)}}`;
      }
    })
    .join('');
}

const commands = { emphasis: 'emph', strong: 'textbf', code: 'texttt' } as const;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\^{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
};

/** Plain characters as LaTeX that prints them; what LaTeX would join ("--", "''") is kept apart. */
export function escapeTex(plain: string): string {
  return plain
    .replaceAll(/(?<=-)(?=-)|(?<=')(?=')|[`\\{}$&#%_^~]/g, (sign) =>
      sign === '' ? '{}' : (escapes[sign] ?? sign),
    )
    .replaceAll(/(?<=[\p{L}.,)])\u00A0(?=[\p{L}\p{N}])(?!\p{L}*\()/gu, '~')
    .replaceAll('\u00A0', ' ');
}
