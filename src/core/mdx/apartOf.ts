import type { MdxNode } from './parseMdx.ts';

interface Part {
  text: string;
  line: number;
}

/**
 * What the site's Markdown reads by itself, where this parser, which knows no tables and no footnotes, sees one
 * paragraph or program text: "| `a | ![b](c) ` |" shows a picture, and so may what a footnote's later lines hold.
 */
export function apartOf(text: string, { type, position }: MdxNode, hasFootnotes: boolean): Part[] {
  if (!position) return [];
  const first = position.start.line;
  const lines = text.slice(position.start.offset, position.end.offset).split('\n');
  if (type === 'code') {
    const isFootnote = hasFootnotes && !/^(?:`{3}|~{3})/.test(lines[0] ?? '');
    return isFootnote ? [{ text: lines.map((line) => line.trimStart()).join('\n'), line: first }] : [];
  }
  // A table of one column is a paragraph a line: nothing of it stands apart.
  const isTable = lines.some((line) => /^[-|: \t>]+$/.test(line) && line.includes('-') && line.includes('|'));
  if (!isTable) return [];
  return lines.flatMap((line, at) =>
    line.split(/(?<!\\)\|/).map((cell) => ({ text: cell.trim(), line: first + at })),
  );
}
