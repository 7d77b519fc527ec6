import { textOf } from './chunksIn.ts';
import { bareWord, fieldOf } from './fieldWords.ts';
import type { Piece } from './piece.ts';

export interface Label {
  name: string;
  field: string | undefined;
  /** The pieces behind it. */
  value: Piece[];
}

/** The label at the head of pieces: "**Authors**: …", "Venue: …", "Abstract. We …". */
export function labelOf(pieces: readonly Piece[]): Label | undefined {
  const at = pieces.findIndex(({ text, kind }) => /[\p{L}\p{N}]/u.test(text) && kind !== 'image');
  const first = pieces[at];
  if (!first || first.url !== undefined) return undefined;
  const rest = pieces.slice(at + 1);
  if (first.kind !== 'text') {
    const next = rest[0];
    const colon = /[:：]\s*$/.test(first.text) || /^\s*[:：]/.test(next?.text ?? '');
    const name = bareWord(first.text);
    const field = fieldOf(first.text);
    const isAlone = textOf(rest) === '';
    const isMarked =
      colon || first.kind === 'summary' || isAlone || /[.—–-]\s*$/.test(first.text) || field === 'abstract';
    if (first.text.length <= 40 && name !== '' && isMarked && (field !== undefined || (colon && !isAlone))) {
      const value =
        next?.kind === 'text'
          ? [withText(next, next.source.replace(/^\s*[:：.—–-]*\s*/, '')), ...rest.slice(1)]
          : rest;
      return { name, field, value };
    }
    // "**Abstract: We gate.**"
    if (first.kind === 'strong' || first.kind === 'emphasis') {
      const inside = inText({ ...first, kind: 'text', source: first.inner }, rest);
      return inside?.field === undefined ? undefined : inside;
    }
    return undefined;
  }
  return inText(first, rest);
}

function inText(first: Piece, rest: Piece[]): Label | undefined {
  const found = /^[^\p{L}]{0,8}(\p{L}[\p{L} /&'-]{0,30})\s?[:：]\s*/u.exec(first.source);
  const open =
    /^[^\p{L}]{0,8}(abstract|zusammenfassung|résumé|resumen)\s?(?:[.—–]|-{1,2}(?= |\p{Lu}))\s*(?=\p{Lu}|$)/iu.exec(
      first.source,
    );
  const [all = '', written = ''] = found ?? open ?? [];
  if (written === '') return undefined;
  return {
    name: bareWord(written),
    field: fieldOf(written),
    value: [withText(first, first.source.slice(all.length)), ...rest],
  };
}

function withText(piece: Piece, source: string): Piece {
  return { ...piece, source, inner: source, text: source.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1') };
}
