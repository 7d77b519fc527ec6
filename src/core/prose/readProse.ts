import { z } from 'zod';
import { bodyFindings, frontMatterFindings } from '../mdx/bodyFindings.ts';
import { didYouMean } from '../findings/didYouMean.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Yaml } from '../yaml/frontMatter.ts';
import { opensFrontMatter, parseYaml, splitFrontMatter } from '../yaml/frontMatter.ts';
import { isMapping, readKeys } from '../yaml/readKeys.ts';
import { isReserved, reservedNames } from '../places.ts';
import type { ProseNote, ProsePage } from '../prose.ts';

interface File {
  file: string;
  text: string;
}

const text = z.string('a text').trim().min(1, 'a text');
/** What the front matter of `content/pages/<id>.mdx` may say. */
const pageSchema = z.strictObject({ title: text.optional(), description: text.optional() });

/**
 * The curator's notes, one file each, named after the paper's id: `papers` has the id for each name that it has or had.
 * A note on no paper of the shelf is a finding.
 */
export function readNotes(
  files: readonly File[],
  papers: ReadonlyMap<string, string>,
  there?: ReadonlySet<string>,
): { notes: ProseNote[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const notes: ProseNote[] = [];
  const ids = new Set(papers.keys());
  for (const { file, text } of files) {
    const id = papers.get(idOf(file)) ?? idOf(file);
    const twin = notes.find((note) => note.id === id);
    const front = readFront(file, text, there);
    findings.push(...front.findings);
    const unread = Object.keys(front.given);
    if (unread.length > 0) {
      const keys = unread.map((key) => `"${key}"`).join(', ');
      findings.push(finding('note-key', { file, line: front.lineOf(unread.slice(0, 1)) }, { keys }));
    }
    if (twin) findings.push(finding('prose-twice', { file, line: 1 }, { id, file: twin.file }));
    else if (!papers.has(id)) {
      const near = didYouMean(id, ids);
      findings.push(finding('note-paper-unknown', { file, line: 1 }, { id, near }));
    } else if (front.sound) notes.push({ id, file });
  }
  return { notes, findings };
}

/** Pages of prose, one file each; the file's name is the address, the front matter gives the title. */
export function readPages(
  files: readonly File[],
  there?: ReadonlySet<string>,
): { pages: ProsePage[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const pages: ProsePage[] = [];
  for (const { file, text } of files) {
    const id = idOf(file);
    const twin = pages.find((page) => page.id === id);
    const front = readFront(file, text, there);
    findings.push(...front.findings);
    if (twin) findings.push(finding('prose-twice', { file, line: 1 }, { id, file: twin.file }));
    else if (isReserved(id) || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))
      findings.push(finding('page-id', { file, line: 1 }, { id, taken: reservedNames.filter(Boolean) }));
    else if (front.sound) {
      const { values, slips } = readKeys(pageSchema, front.given, front.lineOf);
      for (const { line, key, problem } of slips)
        findings.push(
          finding('page-key', { file, line }, { key, problem, keys: Object.keys(pageSchema.shape) }),
        );
      const { title, description } = values;
      if (title === undefined) findings.push(finding('page-title', { file, line: 1 }, { id }));
      pages.push({ id, title: title ?? id, description: description ?? '', file });
    }
  }
  return { pages, findings };
}

interface Front {
  /** The keys of the front matter. */
  given: Record<string, unknown>;
  lineOf: Yaml['lineOf'];
  /** False when the file cannot be rendered. */
  sound: boolean;
  findings: Finding[];
}

function readFront(file: string, text: string, there?: ReadonlySet<string>): Front {
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    const findings = opensFrontMatter(text)
      ? [finding('front-matter-open', { file, line: 1 })]
      : bodyFindings(file, text, 1, there);
    return { given: {}, lineOf: () => 1, sound: !findings.some(isError), findings };
  }
  const { value, findings, lineOf } = parseYaml(file, parts.data, parts.dataLine);
  findings.push(
    ...frontMatterFindings(file, value, parts.dataLine),
    ...bodyFindings(file, parts.body, parts.bodyLine, there),
  );
  if (!isMapping(value ?? {}))
    findings.push(finding('front-matter-no-fields', { file, line: parts.dataLine }));
  return {
    given: isMapping(value) ? value : {},
    lineOf,
    sound: !findings.some(isError),
    findings,
  };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
