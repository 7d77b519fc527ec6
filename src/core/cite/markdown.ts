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
  const tags = (paper.keywords ?? []).map((tag) => `#${tag.replaceAll(/\s+/g, '-')}`).join(' ');
  const lines = [tags, ...(paper.note ?? '').split(/\n+/).map(escaped)].filter((line) => line.trim() !== '');
  return `- ${reference}\n${lines.map((line) => `\n  ${line}\n`).join('')}`;
}

/** An address stands in angles, where no sign of it means anything. */
function linked(text: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(text) ? `<${text}>` : escaped(text);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~$]/g, '\\$&');
}
