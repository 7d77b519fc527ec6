import { finding } from '../finding.ts';
import { opensFrontMatter, parseYaml, splitFrontMatter } from '../frontMatter.ts';
import { recordOfFields } from './fields.ts';
import type { Format, Reading } from './format.ts';
import { linesOf } from './lines.ts';

/**
 * One paper a file: front matter with its facts, the abstract as the body. A title missing from the front matter is
 * taken from a heading at the top of the body.
 */
export const markdown: Format = {
  name: 'markdown',

  claims(file, head) {
    const ending = /\.(?:md|mdx|markdown)$/i.test(file);
    if (opensFrontMatter(head)) return /^---\s*[\w"'-]+\s*:/m.test(head) || ending ? 0.9 : 0.3;
    return ending && isOneHeading(head) ? 0.8 : 0;
  },

  read(file, text) {
    const parts = splitFrontMatter(text);
    if (!parts && opensFrontMatter(text)) return nothing(file, text, 'front-matter-open');
    const { data, body, dataLine, bodyLine } = parts ?? { data: '', body: text, dataLine: 1, bodyLine: 1 };
    const yaml = parseYaml(file, data, dataLine);
    if (yaml.value === undefined) return nothing(file, text, yaml.findings);
    const fields = yaml.value ?? {};
    if (typeof fields !== 'object' || Array.isArray(fields))
      return nothing(file, text, 'front-matter-no-fields');

    const heading = /^\s*# +(.+?)[ #]*(?:\r\n|[\r\n]|$)/.exec(body);
    const own = 'title' in fields;
    const content = heading && !own ? body.slice(heading[0].length) : body;
    const abstract = content.trim().replace(/\r\n?/g, '\n');
    const values = {
      ...(heading && !own ? { title: heading[1] } : {}),
      ...fields,
      ...(abstract === '' ? {} : { abstract }),
    };
    const place = { file, line: own ? yaml.lineOf(['title']) : bodyLine };
    const start = text.trim().slice(0, 80);
    const { record, findings } = recordOfFields(values, { place, notation: 'markdown', start });
    const lines = countLines(text);
    return {
      format: 'markdown',
      records: record ? [record] : [],
      rejected: record ? 0 : 1,
      furniture: [],
      findings: [...yaml.findings, ...findings],
      lines: record ? lines : { ...lines, record: 0, lost: lines.record },
    };
  },
};

function nothing(
  file: string,
  text: string,
  why: 'front-matter-open' | 'front-matter-no-fields' | Reading['findings'],
): Reading {
  const lines = countLines(text);
  const findings = typeof why === 'string' ? [finding(why, { file, line: 1 })] : why;
  return {
    format: 'markdown',
    records: [],
    rejected: 1,
    furniture: [],
    findings,
    lines: { ...lines, record: 0, lost: lines.record },
  };
}

// Several headings are several papers, which is a listing's business.
function isOneHeading(head: string): boolean {
  return /^\s*# +\S/.test(head) && (head.match(/^#{1,6} +\S/gm)?.length ?? 0) === 1;
}

function countLines(text: string): Reading['lines'] {
  const lines = { total: 0, blank: 0, furniture: 0, record: 0, lost: 0 };
  for (const line of linesOf(text)) {
    lines.total += 1;
    if (line.text === '') lines.blank += 1;
    else lines.record += 1;
  }
  return lines;
}
