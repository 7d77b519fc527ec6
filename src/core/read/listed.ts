/** The texts of a list that a cell of a table holds as a program wrote it: `['A', "B"]` of Python, `["A", "B"]`. */
export function listed(written: string): string[] | undefined {
  const text = written.trim();
  if (!/^\[\s*['"]/.test(text) || !text.endsWith(']')) return undefined;
  return [...text.matchAll(item)].map(([, single, double]) =>
    (single ?? double ?? '').replace(escape, unescaped),
  );
}

// An item that is never closed takes the rest, so that no quote is tried twice.
const item = /'((?:[^'\\]|\\[^]?)*)(?:'|$)|"((?:[^"\\]|\\[^]?)*)(?:"|$)/g;
const escape = /\\(?:u([\da-f]{4})|([^]))/gi;

function unescaped(_whole: string, code: string | undefined, sign = ''): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return sign === 'n' || sign === 't' ? ' ' : sign;
}
