import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeDrafts } from './removeDrafts.ts';

/** What the last build made, by digests of all it was made of, so that whatever is found is right. */
export interface KeptValues {
  /** A value of the last build, byte for byte, or nothing. */
  get: (key: string) => Buffer | undefined;
  set: (key: string, value: Uint8Array) => void;
  /** Keeps what was asked for or set, and nothing else, in one step. */
  save: () => void;
  /** How many were found, and how many were set. */
  count: () => { found: number; made: number };
}

/** Where a value stands in the file, and the digest of its bytes. */
type Row = [key: string, start: number, length: number, digest: string];

/** At the end of the file: where the list of its values begins, and the digest of that list. */
const END = 16 + 64;

/** So many bytes are written at once. */
const CHUNK = 4_000_000;

/**
 * Values in one file: the bytes of each, then the list of them. Whatever of it is damaged or cut off is as if it had
 * never been there; what does not exist holds nothing.
 */
export function openKept(file: string): KeptValues {
  const old = openRead(file);
  const found = new Set<string>();
  const draft = new Draft(`${file}.${String(process.pid)}.draft`);
  const get = (key: string): Buffer | undefined => {
    const row = old.rows.get(key);
    if (row === undefined) return undefined;
    const value = old.read(row);
    if (value === undefined) old.rows.delete(key);
    else found.add(key);
    return value;
  };
  return {
    get,
    set: (key, value) => draft.add(key, value),
    save: () => {
      const isSame = draft.rows.size === 0 && found.size === old.size;
      if (!isSame) {
        for (const key of found) {
          const value = draft.rows.has(key) ? undefined : get(key);
          if (value !== undefined) draft.add(key, value);
        }
        draft.finish();
      }
      // Some systems replace no file that is open.
      old.close();
      if (!isSame) renameSync(draft.path, file);
      removeDrafts(dirname(file), (name) =>
        name.startsWith(`${basename(file)}.`) ? /\.(\d+)\.draft$/.exec(name)?.[1] : undefined,
      );
    },
    count: () => ({ found: found.size, made: draft.rows.size }),
  };
}

interface Old {
  rows: Map<string, Row>;
  /** How many values the file holds. */
  size: number;
  read: (row: Row) => Buffer | undefined;
  close: () => void;
}

function openRead(path: string): Old {
  const none: Old = { rows: new Map(), size: 0, read: () => undefined, close: () => undefined };
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return none;
    throw error;
  }
  const rows = rowsOf(file);
  return {
    rows: new Map(rows.map((row) => [row[0], row])),
    size: rows.length,
    read: ([, start, length, digest]) => {
      const value = bytesAt(file, start, length);
      return value !== undefined && digestOf(value) === digest ? value : undefined;
    },
    close: () => closeSync(file),
  };
}

/** The list of what a file holds; of one that is damaged, an empty one. */
function rowsOf(file: number): Row[] {
  const { size } = fstatSync(file);
  const end = bytesAt(file, size - END, END)?.toString('latin1') ?? '';
  const start = Number(end.slice(0, 16));
  const list = bytesAt(file, start, size - END - start);
  return list !== undefined && digestOf(list) === end.slice(16) ? (JSON.parse(String(list)) as Row[]) : [];
}

function bytesAt(file: number, start: number, length: number): Buffer | undefined {
  if (!Number.isInteger(start) || start < 0 || length < 0) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  while (at < length) {
    const read = readSync(file, bytes, at, length - at, start + at);
    if (read === 0) return undefined;
    at += read;
  }
  return bytes;
}

/** The file that is to take the place of the old one. */
class Draft {
  readonly path: string;
  readonly rows = new Map<string, Row>();
  #file: number | undefined;
  #waiting: Uint8Array[] = [];
  #waits = 0;
  #size = 0;

  constructor(path: string) {
    this.path = path;
  }

  add(key: string, value: Uint8Array): void {
    this.rows.set(key, [key, this.#size, value.length, digestOf(value)]);
    this.#append(value);
  }

  finish(): void {
    const start = this.#size;
    const list = Buffer.from(JSON.stringify([...this.rows.values()]));
    this.#append(list);
    this.#append(Buffer.from(String(start).padStart(16) + digestOf(list)));
    const file = this.#flush();
    closeSync(file);
  }

  #append(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waits += bytes.length;
    this.#size += bytes.length;
    if (this.#waits > CHUNK) this.#flush();
  }

  #flush(): number {
    const file = (this.#file ??= opened(this.path));
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    [this.#waiting, this.#waits] = [[], 0];
    return file;
  }
}

function opened(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return openSync(path, 'wx');
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
