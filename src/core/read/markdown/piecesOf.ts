import type { MarkdownNode, Piece } from './piece.ts';
import { tagOf } from './tagOf.ts';

/** The pieces of a line or of several, of the inline nodes of a tree whose text is `source`. */
export function piecesOf(nodes: readonly MarkdownNode[], source: string): Piece[] {
  return paired(nodes.flatMap((node) => pieceOf(node, source)));
}

const styles: Readonly<Record<string, Piece['kind']>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  link: 'link',
  inlineCode: 'code',
};

function pieceOf(node: MarkdownNode, source: string): Piece[] {
  const written = sliceOf(node, source);
  if (node.type === 'text') return textPieces(written, node.value ?? '');
  if (node.type === 'break') return [mark('break')];
  if (node.type === 'html') return [tagOf(node.value ?? '')];
  if (node.type === 'image' || node.type === 'imageReference')
    return [{ kind: 'image', source: written, inner: '', text: node.alt ?? '', links: [] }];
  const links = linksIn(node, 12);
  const { inner, url } = unwrapped(node, source);
  const text = oneLine(plainOf(node, 12));
  return [
    { kind: styles[node.type] ?? 'text', source: oneLine(written), inner: oneLine(inner), text, url, links },
  ];
}

export function mark(kind: 'break' | 'soft'): Piece {
  return { kind, source: '\n', inner: '\n', text: '\n', links: [] };
}

function textPieces(written: string, value: string): Piece[] {
  const lines = written.split(/\r\n|[\r\n]/);
  const values = value.split('\n');
  return lines.flatMap((line, at): Piece[] => {
    const source = at === 0 ? line : line.replace(/^[ \t>]+/, '');
    const text = values.length === lines.length ? (values[at] ?? '') : source;
    const own: Piece = { kind: 'text', source, inner: source, text, links: [] };
    return at === 0 ? [own] : [mark('soft'), own];
  });
}

/** What stands inside of marks that hold all of a node: `**[Title](url)**` is the title and its address. */
function unwrapped(node: MarkdownNode, source: string): { inner: string; url?: string | undefined } {
  let [inside, url] = [node, node.type === 'link' ? node.url : undefined];
  for (;;) {
    const [only, ...others] = inside.children ?? [];
    if (only === undefined || others.length > 0 || !(only.type in styles)) break;
    inside = only;
    if (only.type === 'link') url ??= only.url;
  }
  const first = inside.children?.[0];
  const last = inside.children?.at(-1);
  if (!first || !last) return { inner: inside.value ?? '', url };
  return { inner: source.slice(first.position?.start.offset, last.position?.end.offset), url };
}

function linksIn(node: MarkdownNode, room: number): { url: string; text: string }[] {
  if (room === 0) return [];
  const own =
    node.type === 'link' && node.url !== undefined
      ? [{ url: node.url, text: oneLine(plainOf(node, room)) }]
      : [];
  return [...own, ...(node.children ?? []).flatMap((child) => linksIn(child, room - 1))];
}

function plainOf(node: MarkdownNode, room: number): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return tagOf(node.value ?? '').text;
  if (room === 0 || node.children === undefined) return node.value ?? node.alt ?? '';
  return node.children.map((child) => plainOf(child, room - 1)).join('');
}

function sliceOf({ position }: MarkdownNode, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function oneLine(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*[\r\n][ \t\r\n>]*/g, ' ');
}

const pairs: Readonly<Record<string, Piece['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  a: 'link',
  summary: 'summary',
  sup: 'tag',
};

/** `<b>…</b>` and its like as the pieces that Markdown's own marks would make. */
function paired(pieces: readonly Piece[]): Piece[] {
  const open: { name: string; at: number; piece: Piece }[] = [];
  const made: Piece[] = [];
  for (const piece of pieces) {
    const name = piece.name ?? '';
    const kind = pairs[name.replace('/', '')];
    if (kind === undefined) made.push(piece);
    else if (!name.startsWith('/')) {
      if (open.length < mostOpen) open.push({ name, at: made.length, piece });
    } else {
      const begun = open.findLast((each) => `/${each.name}` === name);
      if (!begun || made.length - begun.at > mostInTag) continue;
      open.splice(open.indexOf(begun));
      made.push(together(kind, made.splice(begun.at), begun.piece));
    }
  }
  return made;
}

/** Nobody writes more tags in each other, or more in one. */
const mostOpen = 20;
const mostInTag = 400;

function together(kind: Piece['kind'], within: readonly Piece[], { name, url: href }: Piece): Piece {
  const join = (of: 'source' | 'text') => oneLine(within.map((piece) => piece[of]).join('')).trim();
  const [text, source] = [join('text'), join('source')];
  // Of a name what stands above is a mark: "Ada Berger<sup>1</sup>".
  if (name === 'sup') return { kind, source: `<sup>${source}</sup>`, inner: '', text: '', links: [] };
  const filled = within.filter((piece) => piece.text.trim() !== '');
  const only = filled.length === 1 ? filled[0] : undefined;
  const links = [
    ...(href === undefined ? [] : [{ url: href, text }]),
    ...within.flatMap(({ links: inner }) => inner),
  ];
  const [before, after] = kind === 'strong' ? ['**', '**'] : kind === 'emphasis' ? ['*', '*'] : ['', ''];
  return {
    kind,
    source: href === undefined ? `${before}${source}${after}` : `[${source}](${href})`,
    inner: only?.kind === 'image' ? '' : (only?.inner.trim() ?? source),
    text,
    url: href ?? only?.url,
    links,
  };
}
