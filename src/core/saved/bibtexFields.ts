/** What a BibTeX entry says of which paper it is. */
export interface BibtexIdentity {
  title: string;
  doi?: string | undefined;
  arxiv?: string | undefined;
  note?: string | undefined;
}

/**
 * The identities in a BibTeX file: enough to find the papers again on a shelf, no more. Reading BibTeX as a source of
 * papers is another task; here an entry needs a title, and what cannot be read is passed over.
 */
export function bibtexFields(text: string): BibtexIdentity[] {
  return [...text.matchAll(/@\s*([a-z]+)\s*[{(]/gi)].flatMap(({ 1: type = '', index, 0: opening }) => {
    if (/^(comment|string|preamble)$/i.test(type)) return [];
    const body = balanced(text, index + opening.length);
    const title = field(body, 'title');
    if (title === undefined) return [];
    return [{ title, doi: field(body, 'doi'), arxiv: field(body, 'eprint'), note: field(body, 'note') }];
  });
}

/** The text up to the brace that closes the one before `from`. */
function balanced(text: string, from: number): string {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from, at);
  }
  return text.slice(from);
}

function field(body: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[,\\s])${name}\\s*=\\s*([{"])`, 'i').exec(body);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const value = found[1] === '{' ? balanced(body, start) : body.slice(start, body.indexOf('"', start));
  const plain = value.replaceAll(/[{}]/g, '').replaceAll(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}
