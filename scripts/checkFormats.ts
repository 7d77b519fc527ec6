import type { Finding, Severity } from '../src/core/findings/finding.ts';
import { findingLine } from '../src/core/findings/findingLine.ts';
import type { FileAccount, Ledger } from '../src/core/findings/ledger.ts';
import { counted } from '../src/core/words/counted.ts';

/** What a check tells of: the parts of a shelf that concern its curator. */
export interface Checked {
  readonly papers: readonly unknown[];
  readonly topics: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly ledger: Ledger;
}

/** Renders a check; `folder` is the content folder as seen from the project, `content`. */
type Format = (checked: Checked, folder: string) => string;

/** How a check may be told: to a person, to a program, to a pull request on GitHub. */
export const formats = { text, json, github } as const satisfies Record<string, Format>;

export function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

const headings: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
const severities: readonly Severity[] = ['error', 'warning', 'note'];

function text(checked: Checked): string {
  const groups = severities.flatMap((severity) => {
    const lines = checked.findings.filter((finding) => finding.severity === severity).map(findingLine);
    return lines.length === 0 ? [] : [`${headings[severity]}\n${lines.join('\n')}\n`];
  });
  const ledger = ledgerTable(checked.ledger);
  return `${[...groups, `Ledger\n${ledger}\n`, summary(checked)].join('\n')}\n`;
}

function json({ papers, topics, findings, ledger }: Checked): string {
  return `${JSON.stringify({ papers: papers.length, topics: topics.length, findings, ledger }, null, 2)}\n`;
}

/** Annotations on the lines of a pull request. Notes stay out: GitHub shows ten of a kind and no more. */
function github(checked: Checked, folder: string): string {
  const annotations = checked.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, code, message, hint, place }) => {
      const file = [folder.replaceAll('\\', '/'), place.file].filter(Boolean).join('/');
      const where = `file=${property(file)},line=${place.line},title=${property(code)}`;
      return `::${severity} ${where}::${data(`${message}\n${hint}`)}`;
    });
  return `${[...annotations, summary(checked)].join('\n')}\n`;
}

/** What became of every record and every line, a file a row. */
function ledgerTable({ files, totals }: Ledger): string {
  const counts = ({
    records,
    papers,
    merged,
    rejected,
    lines,
  }: Omit<FileAccount, 'file' | 'format' | 'sure'>) => [
    records,
    papers,
    merged,
    rejected,
    lines.total,
    lines.record,
    lines.furniture,
    lines.blank,
    lines.lost,
  ];
  const rows = [
    [...['file', 'format', 'sure'], ...['records', 'papers', 'merged', 'rejected']],
    ...files.map((file) => [file.file, file.format, `${Math.round(file.sure * 100)} %`, ...counts(file)]),
    ...(files.length > 1 ? [[`${totals.files} files`, '', '', ...counts(totals)]] : []),
  ].map((row) => row.map(String));
  rows[0]?.push('lines', 'of records', 'furniture', 'blank', 'lost');
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const padded = (cell: string, at: number) =>
    at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

function summary({ papers, topics, findings }: Checked): string {
  const count = (severity: Severity): string =>
    counted(findings.filter((each) => each.severity === severity).length, severity);
  return (
    `${counted(papers.length, 'paper')} in ${counted(topics.length, 'topic')}; ` +
    `${count('error')}, ${count('warning')}, ${count('note')}`
  );
}

/** The escapes of GitHub's workflow commands: in the text, and in a property, where commas and colons part. */
function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
