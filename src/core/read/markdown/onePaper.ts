import { type Finding, finding } from '../../findings/finding.ts';
import { citationOf } from '../citationOf.ts';
import { factOfName } from '../factNames.ts';
import { factsOf, spelling, valueOf } from '../fieldNames.ts';
import { recordOfFields } from '../fields.ts';
import type { Reading } from '../format.ts';
import { plain } from '../heldText.ts';
import { linesOf } from '../lines.ts';
import { noteUnread, type Unread } from '../unreadFields.ts';
import { type Body, bodyOf, fromFirstLine } from './bodyOf.ts';
import { fieldsOf } from './facts.ts';
import { addressFields } from './fieldWords.ts';
import { frontFields } from './frontFields.ts';
import type { FrontMatterRead } from './frontMatterOf.ts';
import { withoutNoteMarks } from './noteMarks.ts';
import type { Stretch } from './stretches.ts';

/** Adds the paper of a front matter and its body to the reading. What of its lines is aside; undefined when nothing could be kept. */
export function readFrontPaper(
  file: string,
  text: string,
  front: FrontMatterRead,
  reading: Reading,
  unread: Map<string, Unread>,
): Stretch[] | undefined {
  const reject = (...findings: Finding[]) => {
    reading.findings.push(...findings);
    reading.rejected += 1;
    return undefined;
  };
  if (!front.fields) return reject(...front.findings);
  const { fields, owners } = frontFields(front.fields);
  const own = spelling(front.fields, 'title');
  const title = own === undefined ? undefined : (plain(Reflect.get(front.fields, own)) ?? '');
  const isNote = isPrivateNote(front.fields, front.body.text);
  const uncited = withoutCitation(front.body.text, front.fields);
  const body = { ...front.body, text: isNote ? withoutNoteMarks(uncited) : uncited };
  const read = bodyOf(body.text, body.line, title, isNote);
  const given = plain(valueOf(factsOf(fields).given.get('abstract')?.[0]));
  const isBeside = given !== undefined && read.abstract !== '' && plain(read.abstract) !== given;
  const values = united(fields, read);
  const place = { file, line: own === undefined ? front.body.line : front.lineOf(own) };
  const start = text.trim().slice(0, 80);
  const { record, findings, unread: others } = recordOfFields(values, { place, notation: 'markdown', start });
  if (!record) return reject(...front.findings, ...findings);
  reading.records.push(record);
  reading.findings.push(...front.findings, ...findings);
  for (const name of owners) reading.findings.push(finding('author-owner', place, { name }));
  for (const key of others) noteUnread(unread, key, front.lineOf(key));
  // What stands beside an abstract of the front matter is told once, whatever its sections.
  const aside = isBeside ? [fromFirstLine(body)] : read.aside;
  tellAside(file, isBeside ? 'markdown-two-abstracts' : 'markdown-aside', aside, reading);
  return aside;
}

/** A body without the paragraphs that say again how to cite the paper; its lines stay. */
function withoutCitation(body: string, fields: object): string {
  const key = spelling(fields, 'citation') ?? spelling(fields, 'recommendedcitation');
  const start = key === undefined ? '' : beginning(Reflect.get(fields, key));
  if (start.length < compared) return body;
  const paragraphs = body.split(/(\n[^\S\n]*\n)/);
  return paragraphs
    .map((paragraph) => (beginning(paragraph) === start ? paragraph.replaceAll(/[^\r\n]/g, '') : paragraph))
    .join('');
}

/** The letters of a citation up to the year, by which it is known again. */
function beginning(held: unknown): string {
  const upToYear = /^[^]{0,1000}?\d{4}/.exec(citationOf(held) ?? '')?.[0] ?? '';
  return upToYear.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase();
}

const compared = 12;

/** Front matter counts before the body; addresses of both are kept. An excerpt is an abstract where none stands. */
export function united(
  front: Record<string, unknown>,
  { title, abstract, facts }: Body,
): Record<string, unknown> {
  const given = factsOf(front).given;
  const hasFact = (name: string) => {
    const fact = factOfName.get(name)?.fact;
    return fact !== undefined && (given.has(fact) || (fact === 'year' && given.has('date')));
  };
  const values: Record<string, unknown> = { ...(title === undefined ? {} : { title }), ...front };
  for (const [field, held] of Object.entries(fieldsOf(facts))) {
    if (addressFields.has(field)) values[field] = [front[field] ?? [], held].flat();
    else if (!hasFact(field)) values[field] = held;
  }
  if (!given.has('abstract')) {
    const excerpt = plain(front['excerpt']) ?? '';
    values['abstract'] = abstract === '' && saysSomething(excerpt) ? excerpt : abstract;
  }
  delete values['excerpt'];
  return values;
}

/** "Paper on gates." says no more than the title; an abstract has a sentence of some length. */
function saysSomething(excerpt: string): boolean {
  return excerpt.length >= 60 && !/^(?:download|read|see|click)\b/i.test(excerpt);
}

/** Whether a text is a note of whoever keeps it: it has a citation key, or marks that only such notes have. */
function isPrivateNote(front: object, body: string): boolean {
  return (
    spelling(front, 'citekey') !== undefined ||
    spelling(front, 'aliases') !== undefined ||
    /^%%|%%$|^> ?\[!\w|^[ \t-]*[\w ]{1,30}::/m.test(body) ||
    /\[\[[^\][\n]{1,200}\]\](?!\()/.test(body)
  );
}

/** Tells what stands beside the papers, and was left out. */
export function tellAside(
  file: string,
  code: 'markdown-aside' | 'markdown-two-abstracts',
  aside: readonly Stretch[],
  reading: Reading,
): void {
  for (const stretch of aside) {
    const [top, ...others] = filledLines(stretch);
    if (!top) continue;
    const length = others.length === 0 ? '1 line' : `${others.length + 1} lines`;
    reading.findings.push(finding(code, { file, line: top.number }, { start: top.text, length }));
  }
}

export function filledLines({ text, line }: Stretch): { number: number; text: string }[] {
  return [...linesOf(text)]
    .filter((each) => each.text !== '')
    .map((each) => ({ ...each, number: each.number + line - 1 }));
}
