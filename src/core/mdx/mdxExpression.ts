/** Where the expression that opens at `at` is closed, as the index behind its brace; undefined when it never is. */
export function expressionEnd(text: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < text.length;) {
    aside.lastIndex = index;
    if (aside.test(text)) {
      index = aside.lastIndex;
      continue;
    }
    if (text[index] === '{') depth += 1;
    else if (text[index] === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
    index += 1;
  }
  return undefined;
}

/**
 * Whether what stands between braces can be computed: nothing, a comment, or an expression of known names. Prose in
 * braces cannot ("{a, b}", "{i=1}"), and a list in them would lose all but its last ("{0, 1}").
 */
export function isSoundExpression(inner: string, names: ReadonlySet<string>): boolean {
  const code = inner.replace(asides, (part) => (part.startsWith('/') ? ' ' : '""')).trim();
  if (code === '') return true;
  // Functions name their own parameters, and tags hold words: those who write them know what they do.
  if (/=>|<[\p{L}>/]/u.test(code)) return true;
  if (!/^[\w$"`([{!~+/-]/.test(code) || !/[\w$"`)\]}/]$/.test(code)) return false;
  if (/[^\x20-\x7e\s]|[\\'#@]/.test(code) || hasList(code)) return false;
  const words = [...code.matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*(?![\w$]|\s*:)/g)].map(([word]) => word);
  if (!words.every((word) => names.has(word) || ofLanguage.has(word))) return false;
  return ![...code.matchAll(/([\w$"]+)\s+(?=([\w$"]+))/g)].some(
    ([, left = '', right = '']) => !ofLanguage.has(left) && !ofLanguage.has(right),
  );
}

// A string ends with its line; an apostrophe alone may stand among the words of a tag.
const asides = /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|`[^`]*`|\/\*(?:[^]*?\*\/|[^]*)|\/\/.*/g;
const aside = new RegExp(asides.source, 'y');

/** What any text may name: the language's own words, what Astro hands in, and what every engine has. */
const ofLanguage: ReadonlySet<string> = new Set(
  (
    'frontmatter props true false null undefined NaN Infinity this new typeof void in instanceof await delete ' +
    'Math Number String Boolean Array Object Date JSON Intl Map Set BigInt RegExp parseInt parseFloat URL ' +
    'encodeURIComponent Symbol globalThis Astro'
  ).split(' '),
);

/** Whether a comma stands in no brackets of its own. */
function hasList(code: string): boolean {
  let depth = 0;
  for (const sign of code) {
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    else if (sign === ',' && depth === 0) return true;
  }
  return false;
}
