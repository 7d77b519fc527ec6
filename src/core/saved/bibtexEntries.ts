import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';

/** What a BibTeX entry says of which paper it is; its title as it is written there, in TeX. */
export interface BibtexEntry {
  title: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
}

/**
 * The entries of a BibTeX file that name a paper: enough to find it again on a shelf, no more. What cannot be read is
 * passed over. One that is never closed ends where a line begins the next, so that nothing is read twice.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
  return text.split(/^(?=[ \t]*@)/m).flatMap((part) => {
    const found: BibtexEntry[] = [];
    const opening = /@\s*([a-z]+)\s*[{(]/gi;
    for (let match = opening.exec(part); match; match = opening.exec(part)) {
      if (/^(?:comment|string|preamble)$/i.test(match[1] ?? '')) continue;
      const { fields, end } = readFields(part, opening.lastIndex);
      opening.lastIndex = end;
      const entry = identity(fields);
      if (entry.title !== '' || entry.arxiv !== undefined || entry.doi !== undefined) found.push(entry);
    }
    return found;
  });
}

function identity(fields: ReadonlyMap<string, string>): BibtexEntry {
  const [eprint, doi, ...others] = ['eprint', 'doi', 'url', 'journal', 'note', 'howpublished'].map(
    (name) => fields.get(name) ?? '',
  );
  const arxiv = [eprint, doi, ...others].flatMap((value) => arxivOf(value ?? '')?.id ?? [])[0];
  const dois = [doi, ...others].flatMap((value) => doiOf(value ?? '') ?? []);
  return { title: fields.get('title') ?? '', arxiv, doi: dois[0] };
}

/** The fields of the entry whose brace was opened before `from`, by their names in lower case, and where it ends. */
function readFields(text: string, from: number): { fields: Map<string, string>; end: number } {
  const fields = new Map<string, string>();
  let name = '';
  let value = '';
  let at = from;
  const keep = (): void => {
    const plain = value.replaceAll(/\s+/g, ' ').trim();
    if (name !== '' && plain !== '' && !fields.has(name)) fields.set(name, plain);
    [name, value] = ['', ''];
  };
  while (at < text.length) {
    piece.lastIndex = at;
    const { named, open, bare } = piece.exec(text)?.groups ?? {};
    at = piece.lastIndex;
    if (named !== undefined) name = named.toLowerCase();
    else if (open !== undefined) {
      const end = valueEnd(text, at, open);
      value += text.slice(at, end);
      at = end + 1;
    } else if (bare !== undefined) value += bare;
    else if (/[})]/.test(text[at - 1] ?? '')) break;
    else if (text[at - 1] === ',') keep();
  }
  keep();
  return { fields, end: at };
}

/** A field's name, what opens its value, a value without quotes, or the sign between. */
const piece = /\s*(?:(?<named>[a-z][\w-]*)\s*=|(?<open>[{"])|(?<bare>[^\s,#{}()"=]+)|[^])|\s+$/iy;

/** Where a value ends that began before `from`: at the brace that closes it, or at a quote outside all braces. */
function valueEnd(text: string, from: number, open: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (depth === 0 && sign === (open === '"' ? '"' : '}')) return at;
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
  }
  return text.length;
}
