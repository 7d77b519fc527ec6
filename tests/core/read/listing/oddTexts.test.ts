import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';

const prose = (word: string) =>
  `Most work on ${word} takes them as they are. We look at them for a whole year and show in four cases that they change.`;
const words = ['tides', 'bridges', 'rivers', 'trains', 'glaciers', 'meadows'];
const read = (lines: readonly string[]) =>
  listing.read('papers/a.txt', lines.join('\n')).records.map(({ title, abstract }) => ({ title, abstract }));

describe('an abstract', () => {
  it('that the page cuts off is one where one is due', () => {
    const cut =
      'Large models of the sea are becoming a part of many systems that we use each day, which poses problems of natural s';
    const abstracts = words.map((word, at) => (at === 2 ? cut : prose(word)));
    const lines = words.flatMap((word, at) => [
      '',
      `Session ${at + 1} · Nature`,
      `The Year of the ${word}`,
      abstracts[at] ?? '',
    ]);
    expect(read(lines)).toEqual(
      words.map((word, at) => ({ title: `The Year of the ${word}`, abstract: abstracts[at] })),
    );
  });

  it('keeps a paragraph that stands in another as well', () => {
    const shared =
      'The error falls by a third over one summer in four of the five cases that were looked at.';
    const many = ['old', 'new', 'far', 'near'].flatMap((which) => words.map((word) => `${which} ${word}`));
    const abstracts = many.map((word, at) => (at % 12 === 0 ? `${prose(word)}\n\n${shared}` : prose(word)));
    const lines = many.flatMap((word, at) => [`The Year of the ${word}`, '', abstracts[at] ?? '', '', '']);
    expect(read(lines).map(({ abstract }) => abstract)).toEqual(abstracts);
  });
});

it('a title may be a sentence with its end', () => {
  const titles = words.map(
    (word) =>
      `A survey of ${word}, of what they do, and of what lies between them in practice and in theory.`,
  );
  const lines = words.flatMap((word, at) => [
    '',
    titles[at] ?? '',
    'Authors: Ada Roe, Jan Doe',
    prose(word),
    'Click here for the whole text.',
  ]);
  expect(read(lines).map(({ title }) => title)).toEqual(titles);
});

it('a licence in one long line under each paper does not hide how the others were wrapped', () => {
  const licence = `Copyright © 2024 The Author(s). This is an open access article under the terms of the ${'Creative '.repeat(9)}License.`;
  const titles = words.map(
    (word) => `How ${word} Change Old Maps of the Places Around Them: Evidence from Twelve Years`,
  );
  const lines = words.flatMap((word, at) => [
    '',
    ...wrapped(titles[at] ?? ''),
    ...wrapped(prose(word)),
    '',
    licence,
  ]);
  expect(read(lines).map(({ title }) => title)).toEqual(titles);
});

/** A text in lines of at most sixty signs. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= 60) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
