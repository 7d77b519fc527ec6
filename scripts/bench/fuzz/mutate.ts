/** Whole numbers below a limit, one after the other, the same for the same seed everywhere. */
export type Draw = (limit: number) => number;

/** A small generator of its own (mulberry32): what a fault was found with must come back from two numbers. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(limit, 1);
  };
}

/** No input is longer: what is slow in proportion to its length shows in a short one, and a million are read. */
const LONGEST = 4000;

/**
 * One text made of what people write: a stretch of a seed, changed one to six times. `seeds` are whole files; random
 * letters would be refused by the first line of every reader, and reach nothing behind it.
 */
export function mutate(seeds: readonly string[], draw: Draw): string {
  const piece = (most: number): string => {
    const seed = seeds[draw(seeds.length)] ?? '';
    const start = draw(3) === 0 ? 0 : draw(seed.length);
    return seed.slice(start, start + 1 + draw(most));
  };
  let text = draw(4) === 0 ? (seeds[draw(seeds.length)] ?? '').slice(0, LONGEST) : piece(1500);
  for (let changes = 1 + draw(6); changes > 0; changes -= 1) {
    const change = changesOfText[draw(changesOfText.length)];
    text = change ? change(text, draw, piece).slice(0, LONGEST) : text;
  }
  return text;
}

type Change = (text: string, draw: Draw, piece: (most: number) => string) => string;

const around = (text: string, draw: Draw, put: (inner: string) => string, most = 60): string => {
  const start = draw(text.length + 1);
  const end = start + draw(most);
  return text.slice(0, start) + put(text.slice(start, end)) + text.slice(end);
};

const changesOfText: readonly Change[] = [
  // Cut off, cut out, twice, a hundred times.
  (text, draw) => text.slice(0, draw(text.length + 1)),
  (text, draw) => text.slice(draw(text.length + 1)),
  (text, draw) => around(text, draw, () => '', 200),
  (text, draw) => around(text, draw, (inner) => inner.repeat(2)),
  (text, draw) => around(text, draw, (inner) => inner.repeat(20 + draw(100)), 8),
  // A stretch of another file, or of another reader's.
  (text, draw, piece) => around(text, draw, () => piece(300)),
  (text, draw, piece) => around(text, draw, piece.bind(undefined, 20), 20),
  // Letters changed places, another bit, another byte.
  (text, draw) => around(text, draw, (inner) => [...inner].reverse().join(''), 12),
  (text, draw) =>
    around(text, draw, (inner) => inner && String.fromCharCode(inner.charCodeAt(0) ^ (1 << draw(8))), 2),
  (text, draw) => around(text, draw, () => String.fromCharCode(draw(256)), 2),
  // Lines: their ends, their order, one of them twice.
  (text, draw) => text.replaceAll('\n', ['\r\n', '\r', '\n\n', ' \n\t', '\u2028', ' '][draw(6)] ?? ''),
  (text, draw) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(draw(lines.length), 1);
    lines.splice(draw(lines.length), 0, line, ...(draw(2) === 0 ? [line] : []));
    return lines.join('\n');
  },
  // Brackets: deep, or one too many.
  (text, draw) => {
    const [open = '', close = ''] = nests[draw(nests.length)] ?? [];
    const depth = 1 + draw(draw(4) === 0 ? 600 : 12);
    return around(
      text,
      draw,
      (inner) => open.repeat(depth) + inner + close.repeat(draw(3) === 0 ? 0 : depth),
    );
  },
  (text, draw) => around(text, draw, () => odd[draw(odd.length)] ?? '', 3),
  (text, draw) => around(text, draw, () => (odd[draw(odd.length)] ?? '').repeat(1 + draw(200)), 3),
];

const nests: readonly (readonly [string, string])[] = [
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
  ['"', '"'],
  ['$', '$'],
  ['\\frac{', '}{a}'],
  ['> ', ''],
  ['- ', ''],
  ['*', '*'],
  ['[', '](a)'],
  ['<b>', '</b>'],
  ['{"a":', '}'],
  ['  ', ''],
  ['\\begin{a}', '\\end{a}'],
];

/** What programs trip over: the edges of Unicode, names that objects have already, signs that mean something. */
const odd: readonly string[] = [
  ...[
    '\0',
    '\u001b[2J',
    '\u007f',
    '\u0085',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\udfff',
    '\u{10ffff}',
    '\u202e',
    '\u2066',
  ],
  ...[
    '\u0301',
    'ﬁ',
    'İ',
    'ß',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u3000',
    '１２',
    '𝒳',
    '🧪',
    'الف',
    '使用',
    'ー',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    '1e999',
    '-0',
    '99999999999999999999',
    '2024-02-31',
  ],
  ...[
    '---\n',
    '...\n',
    '```\n',
    '&a *a',
    '!!js/function',
    '<<: *a',
    '%',
    '%00',
    '\\',
    '\\\\',
    "'",
    '"',
    '`',
    '|',
    '~',
  ],
  ...[
    '${a}',
    '{{a}}',
    '</script>',
    '<!--',
    ']]>',
    '&#0;',
    '=cmd|',
    'ER  - ',
    '@article{',
    '\\input{a}',
    ':',
    '*',
    '?',
  ],
];
