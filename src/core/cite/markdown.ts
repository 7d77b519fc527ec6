import type { Citable } from './citable.ts';
import { apa } from './reference/apa.ts';

/**
 * A list in Markdown, for notes and READMEs: an item per paper, its reference as APA has it with what leans in asterisks,
 * below it the tags as `#tag` and the note. What Markdown would read as a sign of its own is escaped.
 */
export function markdown(papers: readonly Citable[]): string {
  return papers.map(item).join('');
}

function item(paper: Citable): string {
  const reference = apa(paper)
    .map(({ text, isLeaning }) => (isLeaning ? `*${escaped(text)}*` : linked(text)))
    .join('');
  const tags = (paper.keywords ?? []).map(tagged).join(' ');
  const notes = (paper.note ?? '').split('\n').map((line) => begun(escaped(line.trim())));
  const lines = [tags, ...notes].filter((line) => line !== '');
  return `- ${begun(reference)}\n${lines.map((line) => `\n  ${line}\n`).join('')}`;
}

/** Programs that know tags take them as they stand, so that what means nothing within a word stays: "#to_read". */
function tagged(tag: string): string {
  return `#${escaped(tag.replace(/^#+/, '').replaceAll(/\s+/g, '-')).replaceAll('\\_', '_')}`;
}

/** An address stands in angles, where no sign of it means anything. */
function linked(text: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(text) ? `<${text}>` : escaped(text);
}

/** "&copy;" would be a sign of its own; a lone "&" is none. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~$]|&(?=#?\w{1,40};)/g, '\\$&');
}

/** A line that begins like a list, a rule or an underlined heading: "- x", "1. x", "===". */
function begun(line: string): string {
  return line.replace(/^(\d{0,9})([-+.)](?=\s|$)|-(?=-*$)|=(?==*$))/, '$1\\$2');
}
