import { describe, expect, test } from 'vitest';
import { formats, isFormat } from '../../scripts/checkFormats.ts';
import type { Checked } from '../../scripts/checkFormats.ts';
import type { Finding } from '../../src/core/findings/finding.ts';

const finding = (severity: Finding['severity'], message: string): Finding => ({
  code: 'title-missing',
  severity,
  message,
  hint: 'give it a title',
  place: { file: 'papers/a,b.txt', line: 7 },
});
const lines = { total: 9, blank: 3, furniture: 1, record: 4, lost: 1 };
const counts = { records: 3, papers: 2, merged: 0, rejected: 1, lines };
const checked: Checked = {
  papers: [{}, {}],
  topics: [{}],
  findings: [finding('note', 'small'), finding('error', '100 %\nbad'), finding('warning', 'odd')],
  ledger: {
    files: [{ file: 'papers/a,b.txt', format: 'listing', sure: 0.6, ...counts }],
    totals: { files: 1, ...counts },
  },
};

describe('a check', () => {
  test('tells a person the findings, the worst first, then the ledger', () => {
    expect(formats.text({ ...checked, findings: [finding('note', 'small'), finding('error', 'bad')] })).toBe(
      'Errors\npapers/a,b.txt:7  title-missing  bad  give it a title\n\n' +
        'Notes\npapers/a,b.txt:7  title-missing  small  give it a title\n\n' +
        'Ledger\n' +
        'file            format   sure  records  papers  merged  rejected  lines  of records  furniture  blank  lost\n' +
        'papers/a,b.txt  listing  60 %        3       2       0         1      9           4          1      3     1\n\n' +
        '2 papers in 1 topic; 1 error, 0 warnings, 1 note\n',
    );
  });

  test('tells a program everything, as JSON', () => {
    const told: unknown = JSON.parse(formats.json(checked));
    expect(told).toEqual({ papers: 2, topics: 1, findings: checked.findings, ledger: checked.ledger });
  });

  test('tells GitHub errors and warnings on their lines, in its escapes', () => {
    expect(formats.github(checked, 'content').split('\n')).toEqual([
      '::error file=content/papers/a%2Cb.txt,line=7,title=title-missing::100 %25%0Abad%0Agive it a title',
      '::warning file=content/papers/a%2Cb.txt,line=7,title=title-missing::odd%0Agive it a title',
      '2 papers in 1 topic; 1 error, 1 warning, 1 note',
      '',
    ]);
  });

  test('knows its formats by name only', () => {
    expect(['text', 'json', 'github', 'toString', ''].map(isFormat)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
