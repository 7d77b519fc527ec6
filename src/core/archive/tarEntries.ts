import { strFromU8 } from 'fflate';
import type { Entry } from './entry.ts';

const block = 512;

/** The files of a tar archive. One that breaks off keeps what stands before, and tells what is missing. */
export function tarEntries(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let longName = '';
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const header = bytes.subarray(at, at + block);
    const size = numberAt(header, 124, 12);
    if (size === undefined || !isWhole(header)) {
      entries.push(broken('what stands behind', 'the archive is damaged there'));
      break;
    }
    const start = at + block;
    const kind = String.fromCharCode(header[156] ?? 0);
    const data = bytes.subarray(start, start + size);
    const name = longName === '' ? nameIn(header) : longName;
    longName = '';
    if (kind === 'L') longName = textOf(data);
    else if (kind === 'x') longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(textOf(data))?.[1] ?? '';
    else if (data.length < size) entries.push(broken(name, 'it is damaged: its bytes are missing'));
    else if (kind === '1' || kind === '2') entries.push(broken(name, 'it is a link to another place'));
    else if (/[\x000-7]/.test(kind) && kind !== '5')
      entries.push({ name, read: (budget) => budget.stored(data) });
    at = start + Math.ceil(size / block) * block;
  }
  return entries;
}

function broken(name: string, problem: string): Entry {
  return { name, problem, read: () => new Uint8Array() };
}

function nameIn(header: Uint8Array): string {
  const prefix = textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The sum of all bytes of the header, its own place counted as spaces. */
function isWhole(header: Uint8Array): boolean {
  const sum = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  return sum === numberAt(header, 148, 8);
}

function numberAt(header: Uint8Array, at: number, length: number): number | undefined {
  const written = textOf(header.subarray(at, at + length)).trim();
  return /^[0-7]+$/.test(written) ? parseInt(written, 8) : undefined;
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return strFromU8(end === -1 ? bytes : bytes.subarray(0, end));
}
