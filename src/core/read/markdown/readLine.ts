import { withoutButtons } from './buttons.ts';
import { type Chunk, chunksIn, sourceOf, textOf, tokensOf } from './chunksIn.ts';
import { addFact, addLink, type Facts, placeholders } from './facts.ts';
import { addressFields, fieldOf } from './fieldWords.ts';
import { labelOf } from './labelOf.ts';
import type { Piece } from './piece.ts';
import { addIds, addressesIn, addVenue, namesThenVenue, readChunk } from './readChunk.ts';
import { dateIn, isProse, isVenue, namesIn } from './signsOf.ts';
import { yearOf } from '../fullestDate.ts';

/** A line of a paper: what stands between two ends of lines. */
export interface Line {
  pieces: readonly Piece[];
  line: number;
  /** It begins where a line ends as meant, and not where the source happens to wrap. */
  isOwn: boolean;
}

/** What became of a line: its facts were used, it is prose, it is empty, its label says it is neither, or nobody knows. */
export interface LineReading {
  kind: 'facts' | 'prose' | 'blank' | 'aside' | 'other';
  /** The prose, as written. */
  prose: string;
  /** The field whose label stands alone, or before prose: what follows is its value. */
  opens?: string | undefined;
}

/** Reads the facts of a line. `shared` are the labels that stand in several papers. */
export function readLine({ pieces, line }: Line, shared: ReadonlySet<string>, facts: Facts): LineReading {
  const tokens = tokensOf(pieces);
  if (tokens.length > mostTokens) return { kind: 'prose', prose: sourceOf(tokens) };
  const groups = groupsOf(tokens);
  let [kind, prose, opens]: [LineReading['kind'], string, string | undefined] = ['blank', '', undefined];
  for (const group of groups) {
    const read = readGroup(group, line, shared, facts);
    if (read.kind !== 'blank' && kind !== 'prose') kind = kind === 'other' ? 'other' : read.kind;
    if (read.prose !== '') prose = prose === '' ? read.prose : `${prose} | ${read.prose}`;
    opens = read.opens;
  }
  return { kind, prose, opens };
}

/** What "|" and dots part that each says something by itself: "**Authors:** A, B | **Venue:** C". */
function groupsOf(rest: readonly Piece[]): (readonly Piece[])[] {
  const isBar = ({ kind, text }: Piece) => kind === 'text' && /^\s*[|·•]\s*$/.test(text);
  const parts: Piece[][] = [[]];
  for (const token of rest) {
    if (isBar(token)) parts.push([token]);
    else parts.at(-1)?.push(token);
  }
  const groups: Piece[][] = [];
  for (const group of parts) {
    const [before, bar, ...own] = [groups.at(-1), ...group];
    // "Keywords: graphs · gates | Venue: C"
    const goesOn = before && bar && labelOf(before)?.field === 'keywords' && !labelOf(own) && !isButtons(own);
    if (goesOn) before.push(bar, ...own);
    else groups.push(before ? own : group);
  }
  const labels = groups.filter((group) => labelOf(group) !== undefined || isButtons(group)).length;
  return groups.length > 1 && labels * 2 >= groups.length ? groups : [rest];
}

function isButtons(group: readonly Piece[]): boolean {
  return group.every(({ kind, text }) => kind === 'link' || kind === 'image' || !/[\p{L}\p{N}]/u.test(text));
}

const blank: LineReading = { kind: 'blank', prose: '' };

function readGroup(
  group: readonly Piece[],
  line: number,
  shared: ReadonlySet<string>,
  facts: Facts,
): LineReading {
  const label = labelOf(group);
  if (label?.field !== undefined) return readValue(label.field, label.value, facts);
  if (label && shared.has(label.name)) {
    addLinks(label.value, facts);
    facts.unread.push({ name: label.name, line });
    return { kind: 'facts', prose: '' };
  }
  return readChunks(group, facts);
}

/** Reads what stands behind a label. */
export function readValue(field: string, value: readonly Piece[], facts: Facts): LineReading {
  const text = textOf(value);
  if (field === 'abstract') return { kind: 'prose', prose: sourceOf(value), opens: 'abstract' };
  if (text === '' && value.every(({ links }) => links.length === 0))
    return { kind: 'facts', prose: '', opens: field };
  if (addressFields.has(field)) {
    const before = facts.values.get(field)?.length ?? 0;
    for (const { url, text: called } of value.flatMap(({ links }) => links))
      addLink(facts, url, field === 'url' || addressFields.has(fieldOf(called) ?? '') ? called : field);
    for (const url of addressesIn(text)) addFact(facts, field, url);
    const isUsed =
      before < (facts.values.get(field)?.length ?? 0) ||
      addIds(text, facts) ||
      !/[\p{L}\p{N}]/u.test(text) ||
      placeholders.test(text);
    const isLinked = value.some(({ links }) => links.length > 0);
    const rest = addressesIn(text).reduce(
      (left, url) => left.replace(url, ''),
      textOf(withoutButtons(value)),
    );
    const isWhole = (isUsed || isLinked) && rest.length < 60;
    return { kind: isWhole ? 'facts' : 'aside', prose: isWhole ? '' : text };
  }
  addLinks(value, facts);
  if (field === 'date') {
    const date = dateIn(text) ?? {};
    for (const [name, held] of Object.entries(date)) addFact(facts, name, held);
    if (Object.keys(date).length > 0) return { kind: 'facts', prose: '' };
    // "Published: ExConf 2023"
    if (isVenue(text)) addVenue(text, facts);
    else addFact(facts, 'date', text);
  } else if (field === 'year') addFact(facts, 'year', yearOf(text) ?? text);
  else if (field === 'authors') addFact(facts, 'authors', namesIn(text) ?? text);
  else if (field === 'venue') addVenue(text, facts);
  else if (field === 'arxiv' || field === 'doi') {
    if (!addIds(text, facts) && !value.some(({ links }) => links.length > 0)) addFact(facts, field, text);
  } else addFact(facts, field, text);
  return { kind: 'facts', prose: '' };
}

/** Reads chunk by chunk until prose begins, which goes on to the end but for the buttons there. */
function readChunks(group: readonly Piece[], facts: Facts): LineReading {
  const chunks = chunksIn(group);
  if (chunks.length === 0) return blank;
  const whole = textOf(withoutButtons(group));
  const names = facts.values.has('authors') ? undefined : namesIn(whole);
  if (names !== undefined) {
    addFact(facts, 'authors', names);
    addLinks(group, facts);
    return { kind: 'facts', prose: '' };
  }
  if (
    whole.length < 100 &&
    isVenue(whole) &&
    (facts.values.has('authors') ||
      !(chunks.some(({ text }) => namesIn(text) !== undefined) || namesThenVenue(whole)))
  ) {
    addVenue(whole, facts);
    addLinks(group, facts);
    return { kind: 'facts', prose: '' };
  }
  if (chunks.length > mostChunks) return { kind: 'prose', prose: sourceOf(group) };
  let others = 0;
  for (const [at, chunk] of chunks.entries()) {
    const behind = chunks.slice(at);
    const isPlain = chunk.styled?.kind !== 'link' && !chunk.isGroup;
    const isFact = () => readChunk(chunk, facts);
    const begins =
      isPlain &&
      isProse(withStop(chunk, chunks[at + 1])) &&
      !(isVenue(chunk.text) && chunk.text.length < 100);
    if (!begins && isFact()) continue;
    if (begins || (isPlain && isProse(textOf(group.slice(chunk.start))))) {
      const tokens = trimmed(group.slice(chunk.start), behind, facts);
      return { kind: 'prose', prose: sourceOf(tokens) };
    }
    others += 1;
  }
  return { kind: others > 0 ? 'other' : 'facts', prose: others > 0 ? sourceOf(group) : '' };
}

/** A line of more is no line of facts, and to weigh it as one takes long. */
const mostTokens = 1000;

/** From each chunk the rest of its line is looked at, and no line lists as many facts. */
const mostChunks = 200;

/** A chunk with the full stop that parts it from the next. */
function withStop({ text }: Chunk, next: Chunk | undefined): string {
  return next?.separator.trim() === '.' ? `${text}.` : text;
}

/** Prose without the buttons at its end, which are taken. */
function trimmed(tokens: readonly Piece[], chunks: readonly Chunk[], facts: Facts): readonly Piece[] {
  let end = tokens.length;
  const from = chunks[0]?.start ?? 0;
  for (const chunk of chunks.toReversed()) {
    const isEnd =
      chunk !== chunks[0] &&
      chunk.pieces.some(({ links }) => links.length > 0) &&
      textOf(withoutButtons(chunk.pieces)) === '';
    if (!isEnd) break;
    for (const { url, text } of chunk.pieces.flatMap(({ links }) => links)) addLink(facts, url, text);
    end = chunk.start - from;
  }
  return tokens.slice(0, Math.max(end, 0));
}

function addLinks(pieces: readonly Piece[], facts: Facts): void {
  for (const { url, text } of pieces.flatMap(({ links }) => links)) addLink(facts, url, text);
}
