import { chooseFormat } from '../read/chooseFormat.ts';
import type { Format } from '../read/format.ts';
import { unquoted } from '../read/unquoted.ts';
import type { SourceRecord } from '../record.ts';
import { plainTex } from '../text/plainTex.ts';
import { readSaved, type SavedPaper } from './savedList.ts';
import { type NamedPaper, namedPaper } from './namedPaper.ts';
import { stretchesOf } from './stretchesOf.ts';

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
 * sources are. Without any part it is neither. Never throws.
 */
export function* readImport(file: string, text: string, formats: readonly Format[]): Generator<ImportPart> {
  if (isSavedList(text)) {
    const list = readSaved(text);
    if (list) yield* inFew({ ...empty(1), saved: list.papers, refused: list.refused });
    return;
  }
  const chosen = chooseFormat(formats, file, unquoted(text.slice(0, size)));
  if (!chosen) return;
  for (const stretch of stretchesOf(chosen.format.name, text)) {
    const part = empty(stretch.end);
    try {
      const plain = unquoted(stretch.text.replaceAll(/\r\n?/g, '\n'));
      const { records, rejected, findings } = chosen.format.read(file, plain);
      part.named = records.map(named);
      part.refused = rejected;
      part.flaws = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ message, place }) => `${place.file}:${stretch.line + place.line - 1} ${message}`);
    } catch (error) {
      part.refused = 1;
      part.flaws = [`${file}:${stretch.line} ${error instanceof Error ? error.message : String(error)}`];
    }
    yield* inFew(part);
  }
}

const size = 65_536;

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
  const plain = notation === 'tex' ? plainTex(title) : title;
  return namedPaper({ title: plain, arxiv, doi, pmid });
}
