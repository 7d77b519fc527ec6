// What TeX commands mean in the text of an abstract. Tables only; `scanTex.ts` walks the source.
// The selection is every command that stands more than a handful of times in 100,000 abstracts of arXiv.

/** Commands whose one argument is shown in a style. */
export const styleCommands: Readonly<Record<string, 'emphasis' | 'strong' | 'code'>> = {
  emph: 'emphasis',
  textit: 'emphasis',
  textsl: 'emphasis',
  underline: 'emphasis',
  uline: 'emphasis',
  ul: 'emphasis',
  textbf: 'strong',
  texttt: 'code',
};

/** Switches that style the rest of their group: `{\it word}`. */
export const styleSwitches: Readonly<Record<string, 'emphasis' | 'strong' | 'code'>> = {
  em: 'emphasis',
  it: 'emphasis',
  sl: 'emphasis',
  itshape: 'emphasis',
  slshape: 'emphasis',
  bf: 'strong',
  bfseries: 'strong',
  tt: 'code',
  ttfamily: 'code',
};

/** How many braced arguments a command takes and which of them is the text (counted from 0). */
export const transparentCommands: Readonly<Record<string, { takes: number; shows: number }>> = {
  textsc: { takes: 1, shows: 0 },
  textsf: { takes: 1, shows: 0 },
  textrm: { takes: 1, shows: 0 },
  textmd: { takes: 1, shows: 0 },
  textup: { takes: 1, shows: 0 },
  textnormal: { takes: 1, shows: 0 },
  text: { takes: 1, shows: 0 },
  mbox: { takes: 1, shows: 0 },
  hbox: { takes: 1, shows: 0 },
  ce: { takes: 1, shows: 0 },
  url: { takes: 1, shows: 0 },
  nolinkurl: { takes: 1, shows: 0 },
  path: { takes: 1, shows: 0 },
  enquote: { takes: 1, shows: 0 },
  textcolor: { takes: 2, shows: 1 },
  colorbox: { takes: 2, shows: 1 },
};

/** Commands that change size, colour or breaking and print nothing; `takes` braced arguments go with them. */
export const silentCommands: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'tiny scriptsize footnotesize small normalsize large Large sc scshape sf sffamily rm rmfamily noindent par allowbreak nolinebreak linebreak newline xspace protect relax centering'
      .split(' ')
      .map((command) => [command, 0]),
  ),
  color: 1,
  vspace: 1,
  hspace: 1,
  label: 1,
};

/** Commands that stand for characters. */
export const characterCommands: Readonly<Record<string, string>> = Object.fromEntries(
  `
o ø  O Ø  l ł  L Ł  ae æ  AE Æ  oe œ  OE Œ  ss ß  aa å  AA Å  i ı  j ȷ  dh ð  DH Ð  th þ  TH Þ  dj đ
DJ Đ  ng ŋ  NG Ŋ  S §  P ¶  pounds £  euro €  texteuro €  copyright ©  textcopyright ©  textregistered ®
texttrademark ™  textdegree °  degree °  deg °  celsius °C  textmu µ  micron µm  percent %  ldots …
dots …  textellipsis …  textendash –  textemdash —  textasciitilde ~  textasciigrave \`
textasciicircum ^  textunderscore _  textbackslash \\  textbar |  textless <  textgreater >
textquotesingle '  textquoteleft ‘  textquoteright ’  textquotedblleft “  textquotedblright ”  lbrack [
rbrack ]  slash /  textperiodcentered ·  textbullet •  textonehalf ½  texttimes ×  textpm ±  eg e.g.
ie i.e.  etal et al.  etc etc.  TeX TeX  LaTeX LaTeX
`
    .trim()
    .split(/ {2}|\n/)
    .map((pair) => pair.split(/ (.*)/)),
);

/** A backslash and one sign that stand for a character or for nothing. */
export const escapedSigns: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'%><+*&_#${}'].map((sign) => [sign, sign])),
  ' ': ' ',
  '\n': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '!': '',
  '-': '',
  '/': '',
  '@': '',
  '\\': ' ',
};

/** Accent commands and the combining character each adds to the letter that follows. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};
