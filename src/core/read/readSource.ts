import { type Finding, finding } from '../findings/finding.ts';
import { arxivText } from './arxivText.ts';
import { bibtex } from './bibtex.ts';
import { cochrane } from './cochrane.ts';
import { fieldRows } from './fieldRows.ts';
import { foreign } from './foreign.ts';
import { chooseFormat } from './chooseFormat.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import { jsonLines } from './jsonLines.ts';
import { labelled } from './labelled.ts';
import { linesOf } from './lines.ts';
import { listing } from './listing.ts';
import { markdown } from './markdown.ts';
import { medline } from './medline.ts';
import { ovid } from './ovid.ts';
import { pubmedText } from './pubmedText.ts';
import { refer } from './refer.ts';
import { ris } from './ris.ts';
import { scienceDirect } from './scienceDirect.ts';
import { withoutSharedHeading } from './withoutSharedHeading.ts';
import { table } from './table.ts';
import { unquoted } from './unquoted.ts';
import { webOfScience } from './webOfScience.ts';
import { xml } from './xml.ts';
import { yamlList } from './yamlList.ts';

/** Every format Papershelf reads. When two claim a text equally, the earlier has it. */
export const formats: readonly Format[] = [
  foreign,
  jsonLines,
  xml,
  bibtex,
  medline,
  pubmedText,
  arxivText,
  scienceDirect,
  ris,
  webOfScience,
  refer,
  cochrane,
  ovid,
  yamlList,
  labelled,
  fieldRows,
  table,
  markdown,
  listing,
];

/**
 * Reads one source file in the format its text looks like. `file` is relative to the content folder, `text`
 * decoded. Never throws: a text of no known format is a finding, its lines lost; and should a reader fail, that costs
 * this file alone.
 */
export function readSource(file: string, text: string): Reading {
  const plain = unquoted(text.startsWith('\ufeff') ? text.slice(1) : text);
  try {
    const chosen = chooseFormat(formats, file, plain);
    if (!chosen) return lost(file, plain, 'source-unknown');
    const reading = chosen.format.read(file, plain);
    return {
      ...reading,
      records: withoutSharedHeading(reading.records),
      sure: chosen.claim,
      findings: reading.findings.filter(isFirstOfFile),
    };
  } catch (error) {
    return lost(file, plain, 'source-failed', error instanceof Error ? error.message : String(error));
  }
}

/** Records may each hold signs that were taken out, or first authors alone; the file is to be mended once. */
function isFirstOfFile({ code }: Finding, at: number, all: readonly Finding[]): boolean {
  return !onceAFile.has(code) || all.findIndex((other) => other.code === code) === at;
}

const onceAFile: ReadonlySet<string> = new Set(['text-control', 'authors-lead']);

/** A file of which nothing could be read. */
function lost(file: string, text: string, code: 'source-unknown' | 'source-failed', problem = ''): Reading {
  const all = [...linesOf(text)];
  const filled = all.filter((line) => line.text !== '');
  const [first] = filled;
  const told = first
    ? finding(code, { file, line: first.number }, { file, problem, start: first.text })
    : finding('source-blank', { file, line: 1 }, { file });
  const empty = emptyReading('unknown');
  const lines = { ...empty.lines, total: all.length, blank: all.length - filled.length, lost: filled.length };
  return { ...empty, rejected: first ? 1 : 0, findings: [told], lines };
}
