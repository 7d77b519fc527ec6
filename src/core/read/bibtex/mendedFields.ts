import { type Field, type Piece, readValue } from './readFields.ts';

/**
 * The fields of a block whose braces or quotes are wrong: each lies between what looks like its beginning and what looks
 * like that of the next. A value that is not closed there ends there.
 */
export function mendedFields(body: string): Field[] {
  const starts = [...body.matchAll(fieldStart)].map(({ 0: whole, 1: name = '', 2: other, index }) => ({
    name: (other ?? name).toLowerCase(),
    at: index + whole.indexOf(other ?? name),
    from: index + whole.length,
    before: index + 1,
  }));
  return starts.map(({ name, at, from }, index) => {
    const next = starts[index + 1];
    return { name, at, pieces: piecesOf(body.slice(from, next?.before), next === undefined) };
  });
}

/** At the beginning of a line, or behind a value or a comma. */
const fieldStart =
  /(?:(?:^|[\r\n])[ \t]{0,99}([A-Za-z][\w+-]{0,40})[ \t]{0,99}=[ \t]{0,99}(?=["{\w])|[,}"][ \t]{0,99}([A-Za-z][\w+-]{0,40})[ \t]{0,99}=[ \t]{0,99}(?=["{]|\w{1,20}[ \t]{0,99}[,}]))/g;

function piecesOf(written: string, isLast: boolean): Piece[] {
  const { pieces, end } = readValue(written, 0);
  const isQuoted = written.startsWith('"');
  // Braces hold what they hold; behind a quote too many the value goes on: "A "quoted" word".
  if (end !== undefined && !(isQuoted && written.includes('"', end))) return pieces;
  const value = isLast ? (/^[^]*?(?=[\r\n][ \t]*(?:[})]|[\r\n]|$))/.exec(written)?.[0] ?? written) : written;
  const text = value.slice(1).trimEnd().replace(/,$/, '').trimEnd();
  return [
    {
      text: isQuoted
        ? text.slice(0, text.lastIndexOf('"') + 1 || undefined).replace(/"$/, '')
        : text.replace(/\}$/, ''),
    },
  ];
}
