import { type Chunk, chunksIn, textOf, tokensOf } from './chunksIn.ts';
import { addFact, addLink, type Facts } from './facts.ts';
import { fieldOf } from './fieldWords.ts';
import type { Piece } from './piece.ts';
import { isButton } from './buttons.ts';
import { addVenue, readChunk } from './readChunk.ts';
import { quotedTitle } from './quotedTitle.ts';
import { dateIn, isProse, isVenue, namesIn } from './signsOf.ts';

export interface Title {
  /** As written, without what makes it strong or a link. */
  title: string;
  text: string;
  /** The rest of its line. */
  rest: readonly Piece[];
}

/** How the records of a file write their titles: what all of them have tells what one may be. */
export interface TitleHabit {
  /** It fills its line, as a heading does, but for brackets and buttons behind it. */
  isWhole: boolean;
  /** Names stand before it. */
  isBehindNames: boolean;
}

/** The title at the head of a line, the facts before and around it taken; undefined when there is none. */
export function titleOf(line: readonly Piece[], habit: TitleHabit, facts: Facts): Title | undefined {
  const tokens = tokensOf(withoutNumber(line));
  const chunks = chunksIn(tokens);
  const quoted = quotedTitle(tokens, habit.isWhole);
  const names = quoted && quoted.before !== '' ? namesIn(quoted.before) : undefined;
  if (quoted && (quoted.before === '' || names !== undefined)) {
    addFact(facts, 'authors', names ?? '');
    return { title: quoted.title, text: quoted.title, rest: quoted.rest };
  }
  for (const [at, chunk] of chunks.entries()) {
    if (at >= mostBefore) return undefined;
    if (isBefore(chunk, habit, at < chunks.length - 1)) {
      readChunk(chunk, facts);
      continue;
    }
    if (!/\p{L}/u.test(chunk.text)) continue;
    const end = habit.isWhole ? endOfWhole(chunks, at) : endOfTitle(chunks, at);
    const next = chunks[end];
    const last = chunks[end - 1] ?? chunk;
    const until = last.isGroup ? (next?.start ?? tokens.length) : last.start + last.pieces.length;
    const after = next?.start ?? tokens.length;
    const pieces = tokens.slice(chunk.start, until);
    if (habit.isWhole) for (const behind of chunks.slice(end)) readChunk(behind, facts);
    for (const { url, text } of pieces.flatMap(({ links }) => links))
      addLink(facts, url, fieldOf(text) === undefined ? '' : text);
    const title = writtenOf(pieces);
    const [plain, behind] = [textOf(pieces), habit.isWhole ? undefined : (atNames(title) ?? atVenue(title))];
    if (behind) {
      if ('names' in behind) addFact(facts, 'authors', behind.names);
      else addVenue(behind.venue, facts);
      return { title: unquoted(behind.title), text: behind.title, rest: tokens.slice(after) };
    }
    return title === '' ? undefined : { title, text: plain, rest: habit.isWhole ? [] : tokens.slice(after) };
  }
  return undefined;
}

const mostBefore = 8;

/** What may stand before a title: buttons, brackets with a venue or a day, a label "Title:", and names where all have them. */
function isBefore(chunk: Chunk, { isBehindNames }: TitleHabit, isFollowed: boolean): boolean {
  const { text, pieces, isGroup } = chunk;
  if (pieces.every((piece) => isButton(piece) || !/[\p{L}\p{N}]/u.test(piece.text))) return true;
  if (!isFollowed) return false;
  if (fieldOf(text) === 'title') return true;
  if (isGroup)
    return (
      text.length <= 60 && (isVenue(text) || dateIn(text) !== undefined || !/\p{Ll}{3} \p{Ll}/u.test(text))
    );
  if (dateIn(text) !== undefined) return true;
  if (/(?:19|20)\d\d$/.test(text) && text.split(/\s+/).length <= 3 && isVenue(text)) return true;
  return isBehindNames && namesIn(text) !== undefined;
}

/** A title that fills its line ends at brackets, buttons and names that close it. */
function endOfWhole(chunks: readonly Chunk[], at: number): number {
  let end = chunks.length;
  while (end - 1 > at) {
    const last = chunks[end - 1];
    if (!last) break;
    const isFact =
      last.pieces.every((piece) => isButton(piece) || piece.text.trim() === '') ||
      (last.isGroup &&
        last.text.length <= 60 &&
        (isVenue(last.text) ||
          dateIn(last.text) !== undefined ||
          /^[\p{Lu}\d .’'&-]+$/u.test(last.text) ||
          fieldOf(last.text) !== undefined));
    if (!isFact) break;
    end -= 1;
  }
  return end;
}

/** Else it ends with its chunk; "**GateNet**: Messages for …" has its name before a colon. */
function endOfTitle(chunks: readonly Chunk[], at: number): number {
  const own = chunks[at];
  const next = chunks[at + 1];
  if (!own || !next || own.styled === undefined) return at + 1;
  const isNamed = /[:：]\s*$/.test(own.text) || /^\s*[:：]/.test(next.text);
  return isNamed &&
    own.text.split(/\s+/).length <= 3 &&
    !next.isGroup &&
    next.separator.trim() === '' &&
    !isProse(next.text)
    ? at + 2
    : at + 1;
}

/** "Gated Messages, Ada Berger, Tom Lindqvist": where names follow commas to the end. */
function atNames(title: string): { title: string; names: string } | undefined {
  if (title.length > 600) return undefined;
  const found = / by (?=\p{Lu})/u.exec(title) ?? /, (?=\p{Lu}[\p{L}.'-]* \p{Lu})/u.exec(title);
  if (!found) return undefined;
  const names = namesIn(title.slice(found.index + found[0].length));
  const head = title.slice(0, found.index);
  const isSure =
    names !== undefined && (/[,;]| and |&/.test(names) || found[0] === ' by ') && head.split(' ').length >= 3;
  return isSure ? { title: head, names } : undefined;
}

/** "Gated Messages in Graph Networks, ExConf 2023". */
function atVenue(title: string): { title: string; venue: string } | undefined {
  const [all, venue = ''] = /, ([^,]{3,40}(?:19|20)\d\d)\.?$/.exec(title) ?? [];
  if (all === undefined || !isVenue(venue)) return undefined;
  const head = title.slice(0, title.length - all.length);
  return head.split(' ').length >= 3 ? { title: head, venue } : undefined;
}

/** What counts or marks items: "12.", "[3]", "- [x]", a picture. */
function withoutNumber(tokens: readonly Piece[]): Piece[] {
  const at = tokens.findIndex(({ text, kind }) => text.trim() !== '' || kind === 'image');
  const first = tokens[at];
  if (first?.kind !== 'text') return tokens.slice(Math.max(at, 0));
  const source = first.source.replace(
    /^\s*(?:#?\d{1,4}[.):](?=\s|$)|\[(?:\d{1,4}|[ xX])\](?!\()|[\p{Extended_Pictographic}\ufe0f\u200d]+)\s*/u,
    '',
  );
  if (source === '') return withoutNumber(tokens.slice(at + 1));
  return [{ ...first, source, inner: source, text: source }, ...tokens.slice(at + 1)];
}

/** The Markdown of a title: emphasis and formulas stay, what made it strong or a link does not. */
export function writtenOf(pieces: readonly Piece[]): string {
  const filled = pieces.filter(({ text }) => text.trim() !== '');
  const only = filled.length === 1;
  const written = pieces.map((piece) =>
    only || piece.kind === 'strong' || piece.kind === 'link' ? piece.inner : piece.source,
  );
  return unquoted(
    written
      .join('')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[\s\-–—:|,]+|(?<![\s\-–—:|,([])[\s\-–—:|,([]+$/g, '')
      .replace(/(?<=\p{L}{3}|[?!])\.$/u, '')
      .trim(),
  );
}

function unquoted(title: string): string {
  return /^["“]([^"“”]*)["”]$/.exec(title)?.[1]?.replace(/[.,]$/, '') ?? title;
}

/** Whether a text can be a title: some words, no label, no sentence after sentence. */
export function isTitle(text: string): boolean {
  if (text.length < 8 || text.length > 320 || (text.match(/\p{L}/gu)?.length ?? 0) < 6) return false;
  if (fieldOf(text) !== undefined || dateIn(text) !== undefined) return false;
  return (
    /\s|[\u3040-\u9fff\uac00-\ud7af]|[:-]/u.test(text) &&
    !(/[.!?]$/.test(text) && /[.!?]["”]?\s+\p{Lu}\p{Ll}+ /u.test(text))
  );
}
