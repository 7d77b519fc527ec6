import type { Piece } from './piece.ts';

/** A stretch of a line between separators, brackets, or changes of style. */
export interface Chunk {
  pieces: readonly Piece[];
  /** Plain, without outer space. */
  text: string;
  /** It stands in brackets or parentheses. */
  isGroup: boolean;
  /** All of it is in one style, or is one link. */
  styled: Piece | undefined;
  /** Where the chunk begins among the tokens of its line. */
  start: number;
  /** What parts it from the one before: " - ", ". ", "" at a change of style alone. */
  separator: string;
}

/** The pieces of a line, its texts cut at separators and brackets. */
export function tokensOf(line: readonly Piece[]): Piece[] {
  return line.flatMap((piece) => (piece.kind === 'text' ? cut(piece) : [piece]));
}

/** The chunks of the tokens from `start` on. */
export function chunksIn(tokens: readonly Piece[], start = 0): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Piece[] = [];
  let [begun, separator] = [start, ''];
  const close = (next: string, at: number, isGroup = false): void => {
    const text = textOf(current);
    if (text !== '' || current.some(({ kind }) => kind === 'link' || kind === 'image')) {
      const filled = current.filter((piece) => piece.text.trim() !== '' || piece.url !== undefined);
      const only = filled.length === 1 && filled[0]?.kind !== 'text' ? filled[0] : undefined;
      chunks.push({ pieces: current, text, isGroup, styled: only, start: begun, separator });
      separator = next;
    } else if (next.trim() !== '') separator = next;
    current = [];
    begun = at;
  };
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = opening.test(token.text) && token.kind === 'text' ? closingOf(tokens, at) : undefined;
    if (end !== undefined) {
      close('', at);
      current = tokens.slice(at + 1, end);
      close('', end + 1, true);
      at = end;
    } else if (token.kind === 'text' && separates.test(token.text)) {
      close(token.text, at + 1);
    } else if (standsAlone(token, () => textOf(current))) {
      close('', at);
      current = [token];
      close('', at + 1);
    } else {
      if (current.length === 0) begun = at;
      current.push(token);
    }
  }
  close('', tokens.length);
  return chunks;
}

/** A link or what is strong; what is emphatic only where it does not stand within words: "in *Nature*". */
function standsAlone({ kind }: Piece, before: () => string): boolean {
  if (kind === 'emphasis') return /(?:^|[,;:.)\]])$/.test(before());
  if (kind === 'code') return before() === '';
  return kind === 'link' || kind === 'strong' || kind === 'image' || kind === 'summary';
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Pieces as written, without what parts them from what stands before. */
export function sourceOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ source }) => source)
    .join('')
    .replace(/^[\s\-–—:|>*]*(?=\s)/, '')
    .trim();
}

const separator =
  /((?<!\s)\s+(?:[-–—|·•/]|--)\s+|(?<![\s.]\p{L}|^\p{L}|\bet al|\bvs|\bet|\bDr|\bvol|\bno|\bpp)\.(?=\s+[\p{Lu}\p{Lo}"“'[(*\d])\s+|;\s+|(?:(?<=\s|^)|(?<=[\]):.]))[[(]|[\])])/u;
const opening = /^[[(]$/;
const separates = /^(?:\s+(?:[-–—|·•/]|--)\s+|\.\s+|;\s+)$/;

function cut(piece: Piece): Piece[] {
  const texts = piece.source.split(separator).filter((each) => each !== '');
  if (texts.length < 2) return [piece];
  return texts.map((source) => ({
    ...piece,
    source,
    inner: source,
    text: source.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
  }));
}

const mostInGroup = 60;

/** Where the bracket closes that opens at a token. */
function closingOf(tokens: readonly Piece[], at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < Math.min(tokens.length, at + mostInGroup); index += 1) {
    const { kind, text = '' } = tokens[index] ?? {};
    if (kind !== 'text') continue;
    if (opening.test(text)) depth += 1;
    else if (/^[\])]$/.test(text)) depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}
