import { text, type TexReading } from './texNode.ts';

/** `\verb|\special|`: what stands between two equal signs is code, as it is. */
export function readVerbatim(source: string, at: number, after: number, to: number): TexReading | undefined {
  const sign = source[after] ?? ' ';
  const close = /[\w\s]/.test(sign) ? -1 : source.slice(after, Math.min(to, after + 200)).indexOf(sign, 1);
  if (close < 2) return undefined;
  const [start, end] = [after + 1, after + close];
  const code = text(start, end, source.slice(start, end));
  return { end: end + 1, nodes: [{ type: 'code', children: [code], start: at, end: end + 1 }] };
}
