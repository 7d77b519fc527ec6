import { type Finding, finding } from '../../findings/finding.ts';
import { lineBreaks } from '../../words/lineBreak.ts';
import { linesOf } from '../lines.ts';
import type { Entries } from '../tagged/growingEntries.ts';
import { blocksOf } from './blocks.ts';
import { type BibtexEntry, entryOf } from './entryOf.ts';
import { inherit } from './inherit.ts';
import { readStrings, type Strings } from './strings.ts';

/**
 * The entries of a BibTeX file that are papers, with their strings put in and what they inherit; what is wrong with them;
 * and the lines between them.
 */
export function bibtexEntries(file: string, text: string): Entries & { findings: Finding[] } {
  const strings: Strings = new Map();
  const untold = new Set<string>();
  const all: BibtexEntry[] = [];
  /** The first and last lines of what is no entry. */
  const asides: [from: number, to: number][] = [];
  const lineAt = lineCounter(text);
  for (const block of blocksOf(text)) {
    const from = lineAt(block.start);
    if (block.type === 'string') readStrings(block, strings);
    else if (block.fields.length > 0 || usual.test(block.type)) {
      all.push(entryOf(block, from, strings, untold, lineAt));
      continue;
    } else if (!aside.test(block.type)) continue;
    asides.push([from, lineAt(block.end - 1)]);
  }
  const { parents, missing } = inherit(all);
  tellKeysTwice(all);
  for (const [entry, key] of missing) entry.flaws.push(`its parent "${key}" is not in this file`);
  const entries = all.filter((entry) => !isVolume(entry, parents.has(entry)));
  const isPaper = new Set(entries);
  const volumes = all.filter((entry) => !isPaper.has(entry));
  asides.push(...volumes.map(({ line, end }): [number, number] => [line, end]));
  return {
    entries,
    ...between(text, entries, asides),
    findings: [...broken(file, all), ...told(file, volumes)],
  };
}

const aside = /^(?:comment|preamble)$/;

/** Without a field these are entries that lack them, and others are none: "write me @home (now)". */
const usual =
  /^(?:article|book|booklet|conference|in(?:book|collection|proceedings)|manual|(?:masters|phd)?thesis|misc|online|report|techreport|unpublished)$/;

/** What holds papers and is none: it has no abstract of its own, and is a volume by its type or by being inherited from. */
function isVolume({ type, values }: BibtexEntry, isParent: boolean): boolean {
  if (/^(?:xdata|set)$/.test(type)) return true;
  if (values.has('abstract')) return false;
  if (/^(?:mv)?(?:proceedings|collection|reference)$|^periodical$/.test(type)) return true;
  return isParent && /book$/.test(type) && !values.has('author');
}

function tellKeysTwice(entries: readonly BibtexEntry[]): void {
  const first = new Map<string, number>();
  for (const { key, line, flaws } of entries) {
    const known = key === '' ? undefined : first.get(key.toLowerCase());
    if (known === undefined) first.set(key.toLowerCase(), line);
    else flaws.push(`another on line ${known} has its key`);
  }
}

function broken(file: string, entries: readonly BibtexEntry[]): Finding[] {
  return entries.flatMap(({ key, line, flaws }) =>
    flaws.map((problem) => finding('bibtex-broken', { file, line }, { key, problem })),
  );
}

function told(file: string, [first, ...others]: readonly BibtexEntry[]): Finding[] {
  if (!first) return [];
  const values = { count: others.length + 1, key: first.key };
  return [finding('bibtex-volumes', { file, line: first.line }, values)];
}

/** The lines of asides and comments, and those that belong to nothing. */
function between(
  text: string,
  entries: readonly BibtexEntry[],
  asides: readonly [from: number, to: number][],
): Pick<Entries, 'outside' | 'frame'> {
  const isHeld = marker(entries.map(({ line, end }) => [line, end]));
  const isAside = marker(asides.toSorted(([left], [right]) => left - right));
  const [outside, frame]: [Entries['outside'], Entries['frame']] = [[], []];
  for (const line of linesOf(text)) {
    if (line.text === '' || isHeld(line.number)) continue;
    const isComment = line.text.startsWith('%') && !line.text.includes('@');
    (isComment || isAside(line.number) ? frame : outside).push(line);
  }
  return { outside, frame };
}

/** Whether a line lies in one of these stretches; asked in the order of lines. */
function marker(stretches: readonly (readonly [from: number, to: number])[]): (line: number) => boolean {
  let at = 0;
  return (line) => {
    while (at < stretches.length && (stretches[at]?.[1] ?? 0) < line) at += 1;
    return (stretches[at]?.[0] ?? Infinity) <= line;
  };
}

/** The number of the line an offset stands in; asked in the order of offsets. */
function lineCounter(text: string): (offset: number) => number {
  let [at, line] = [0, 1];
  return (offset) => {
    line += lineBreaks(text.slice(at, offset));
    at = Math.max(at, offset);
    return line;
  };
}
