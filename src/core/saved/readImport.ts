import { finding } from '../findings/finding.ts';
import { chooseFormat } from '../read/chooseFormat.ts';
import type { Format, Reading } from '../read/format.ts';
import { isQuoted, unquoted, withoutMarks } from '../read/unquoted.ts';
import type { SourceRecord } from '../record.ts';
import { plainTex } from '../text/plainTex.ts';
import { readSaved, type SavedPaper } from './savedList.ts';
import { type NamedPaper, namedPaper } from './namedPaper.ts';
import { type Stretch, stretchesOf } from './stretchesOf.ts';

/** What a stretch of a file brings. */
export interface ImportPart {
  /** The share of the file that has been read, up to 1. */
  read: number;
  /** Entries of a saved list, whole as they are. */
  saved: SavedPaper[];
  named: NamedPaper[];
  /** How many entries could not be read, and what is wrong with them, by lines. */
  refused: number;
  flaws: string[];
}

/**
 * Reads a list a reader brings, part by part: a saved list, or papers in one of these formats, read as a shelf's own
 * sources are. Without any part it is neither. One object of JSON cannot be read in parts: one of more than
 * `longestObject` characters is a flaw. Never throws.
 */
export function* readImport(
  file: string,
  text: string,
  formats: readonly Format[],
  longestObject = Infinity,
): Generator<ImportPart> {
  if (isSavedList(text)) {
    if (text.length > longestSaved)
      return yield tooLong(file, { text, line: 1, end: 1, limit: longestSaved });
    const list = readSaved(text);
    if (list) yield* inFew({ ...empty(1), saved: list.papers, refused: list.refused });
    return;
  }
  const chosen = chooseFormat(formats, file, unquoted(text.slice(0, size)));
  if (!chosen) return;
  const settled = yield* settle(text);
  for (const part of partsOf(chosen.format, file, settled, longestObject)) yield* inFew(part);
}

const size = 65_536;

/** No browser keeps a longer list. */
const longestSaved = 10_000_000;

/** A text with plain line ends, and without the marks of mail; the caller may do other things between its pieces. */
function* settle(text: string): Generator<ImportPart, string> {
  const isMail = isQuoted(text);
  const pieces: string[] = [];
  const lineEnd = /\r\n?|\n/g;
  for (let from = 0; from < text.length; from = lineEnd.lastIndex) {
    lineEnd.lastIndex = from + size;
    if (!lineEnd.test(text)) lineEnd.lastIndex = text.length;
    const piece = text.slice(from, lineEnd.lastIndex).replaceAll(/\r\n?/g, '\n');
    pieces.push(isMail ? withoutMarks(piece) : piece);
    yield empty(0);
  }
  return pieces.join('');
}

function* partsOf(format: Format, file: string, text: string, longestObject: number): Generator<ImportPart> {
  if (format.readParts) {
    const parts = format.readParts(file, text);
    for (const part of parts) yield partOf(part, part.end / text.length, 1);
    return;
  }
  for (const stretch of stretchesOf(format.name, text, longestObject)) {
    const { text: own, line, end, limit } = stretch;
    if (own.length > limit) yield tooLong(file, stretch);
    else
      try {
        yield partOf(format.read(file, own), end, line);
      } catch (error) {
        const flaw = `${file}:${line} ${error instanceof Error ? error.message : String(error)}`;
        yield { ...empty(end), refused: 1, flaws: [flaw] };
      }
  }
}

function tooLong(file: string, { text, line, end, limit }: Stretch): ImportPart {
  const values = { start: text.trimStart().slice(0, 60), length: text.length, limit };
  return partOf(
    { records: [], rejected: 1, findings: [finding('entry-too-long', { file, line }, values)] },
    end,
    1,
  );
}

/** What came of a stretch that begins on this line and ends at this share of the file. */
function partOf({ records, rejected, findings }: Read, end: number, line: number): ImportPart {
  const flaws = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint, place }) => `${place.file}:${line + place.line - 1} ${message} (${hint})`);
  return { ...empty(end), named: records.map(named), refused: rejected, flaws };
}

type Read = Pick<Reading, 'records' | 'rejected' | 'findings'>;

/** The same in parts of few papers each: to be handed over takes time, too. */
function* inFew(part: ImportPart): Generator<ImportPart> {
  const { read, saved, named } = part;
  for (let at = 0; at === 0 || at < Math.max(saved.length, named.length); at += few) {
    const others = at === 0 ? part : empty(read);
    yield { ...others, saved: saved.slice(at, at + few), named: named.slice(at, at + few) };
  }
}

const few = 500;

function empty(read: number): ImportPart {
  return { read, saved: [], named: [], refused: 0, flaws: [] };
}

/** Whether a text says that it is a saved list, or names what only these have; titles and ids are in CSL-JSON, too. */
function isSavedList(text: string): boolean {
  const head = text.slice(0, size);
  const isNamed = (...names: string[]) => names.every((name) => head.includes(`"${name}"`));
  return /^\s*[[{]/.test(head) && (isNamed('papershelf') || isNamed('title', 'tags', 'saved', 'read'));
}

function named({ title, notation, arxiv, doi, pmid }: SourceRecord): NamedPaper {
  const plain = notation === 'markdown' ? title : plainTex(title);
  return namedPaper({ title: plain, arxiv, doi, pmid });
}
