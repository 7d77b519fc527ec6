import type { Piece } from './piece.ts';

/** What a tag of HTML within Markdown stands for: a picture, the end of a line, or nothing that is seen. */
export function tagOf(tag: string): Piece {
  const name = (/^<\/?(\w+)/.exec(tag)?.[1] ?? '').toLowerCase();
  const given = {
    source: '',
    inner: '',
    text: '',
    links: [],
    name: tag.startsWith('</') ? `/${name}` : name,
  };
  if (name === 'img') return { ...given, kind: 'image', text: valueIn(alt.exec(tag)) ?? '' };
  if (name === 'br' || blocks.has(name)) return { ...given, kind: 'break', source: '\n', text: '\n' };
  // Heights and depths are part of what is written: "10<sup>3</sup>".
  const source = name === 'sup' || name === 'sub' ? tag : '';
  return { ...given, kind: 'tag', source, url: name === 'a' ? valueIn(href.exec(tag)) : undefined };
}

const blocks = new Set(
  'details div p ul ol li table tr td th thead tbody center h1 h2 h3 h4 h5 h6 hr blockquote dl dt dd figure'.split(
    ' ',
  ),
);

const alt = /\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;
const href = /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;

function valueIn(found: RegExpExecArray | null): string | undefined {
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}
