/** A part of a page of the guide, to be searched. */
export interface GuidePart {
  /** Empty for what stands above the first heading. */
  heading: string;
  /** Its words, without the signs of Markdown. */
  text: string;
}

/** The parts of a page of the guide: the body of an MDX file, cut at its headings of the second level. */
export function guideParts(body: string): GuidePart[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let fenced = false;
  for (const line of body.split('\n')) {
    // An example of Markdown may hold headings of its own.
    if (line.startsWith('```')) fenced = !fenced;
    else if (!fenced && line.startsWith('## ')) parts.push({ heading: plain(line.slice(3)), lines: [] });
    else parts.at(-1)?.lines.push(fenced ? line : plain(line));
  }
  return parts
    .map(({ heading, lines }) => ({ heading, text: lines.join(' ').replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** A line as it is read: no tags, no addresses of links, no signs of emphasis, code, headings and tables. */
function plain(line: string): string {
  return line
    .replaceAll(/<(?:File|Query)\s[^<>"]*"([^<>"]*)"[^<>]*>/g, ' $1 ')
    .replaceAll(/<\/?\w[^<>]*>/g, ' ')
    .replaceAll(/\]\([^()]*\)/g, ' ')
    .replaceAll(/(?<!\w)[*_]+|[*_]+(?!\w)|[`#|[\]]|-{3,}/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
