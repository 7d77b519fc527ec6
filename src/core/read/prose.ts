import { isObject } from './fieldNames.ts';
import { oneLine } from './heldText.ts';
import { joinLines, wordsOfFile } from './joinLines.ts';

/**
 * The text of an abstract with its paragraphs, a blank line between two. `keepsLines`: in Markdown line ends part items;
 * elsewhere they are where an export happened to wrap.
 */
export function prose(held: unknown, keepsLines: boolean): string | undefined {
  const text = textOf(held)?.toWellFormed().replaceAll(/\r\n?/g, '\n');
  if (text === undefined) return undefined;
  if (keepsLines) return text.replace(/(?!\n)\p{Cc}/gu, ' ').trim();
  return paragraphsOf(text)
    .map(joined)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** The lines of a paragraph as one; copied from a PDF it may break words, "opti-\nmization", by which it is known. */
function joined(paragraph: string): string {
  if (!/[-‐][^\S\n]*\n/.test(paragraph)) return oneLine(paragraph);
  const lines = paragraph
    .split('\n')
    .map((line) => ({ text: oneLine(line) }))
    .filter(({ text }) => text !== '');
  return joinLines(lines, wordsOfFile(lines));
}

/** Among lines of which some are indented and some not, an indented one begins a paragraph, as arXiv has it. */
function paragraphsOf(text: string): string[] {
  if (!text.includes('\n')) return [text];
  const [, ...others] = text.split('\n').filter((line) => line.trim() !== '');
  const isMixed = others.some((line) => /^\S/.test(line)) && others.some((line) => /^ {2}/.test(line));
  return text.split(isMixed ? /\n[^\S\n]*\n|\n(?= {2,}\S)/ : /\n[^\S\n]*\n/);
}

function textOf(held: unknown): string | undefined {
  if (typeof held === 'string') return held;
  if (typeof held === 'number') return String(held);
  if (Array.isArray(held)) {
    const parts = held.map((part: unknown) => textOf(part)).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join('\n\n');
  }
  if (!isObject(held)) return undefined;
  const inverted = isObject(held['InvertedIndex']) ? held['InvertedIndex'] : held;
  return textOfIndex(inverted) ?? textOfPart(held);
}

/** `{"Graph": [0], "networks": [1]}`: where each word of a text stands, as OpenAlex has it. */
function textOfIndex(index: Record<string, unknown>): string | undefined {
  const placed: [at: number, word: string][] = [];
  for (const [word, places] of Object.entries(index)) {
    if (!Array.isArray(places)) return undefined;
    for (const at of places as unknown[]) {
      if (typeof at !== 'number') return undefined;
      placed.push([at, word]);
    }
  }
  if (placed.length === 0) return undefined;
  return placed
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
    .join(' ');
}

/** A part of a structured abstract, its label before it, or what any service calls a text. */
function textOfPart(part: Record<string, unknown>): string | undefined {
  const said = (...names: string[]) =>
    names
      .map((name) => (Object.hasOwn(part, name) ? part[name] : undefined))
      .find((held) => typeof held === 'string');
  const text = said('text', 'value', 'content', 'abstract', 'description', '#text', '_', '$t', '$');
  const label = said('label', 'Label', '@Label', 'heading', 'section');
  if (text === undefined) return undefined;
  return label === undefined ? text : `${label}: ${text}`;
}
