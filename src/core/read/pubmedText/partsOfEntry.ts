import { joinLines } from '../joinLines.ts';
import type { Line } from '../lines.ts';
import { indexedNames } from './citation.ts';

interface Parts {
  fields: Record<string, unknown>;
  /** What no field of a paper holds. */
  unread: { what: string; line: number }[];
}

/** What the paragraphs behind a citation hold. */
export function partsOfEntry(blocks: readonly Line[][]): Parts {
  const fields: Record<string, unknown> = {};
  const abstract: string[] = [];
  const unread: Parts['unread'] = [];
  for (const [at, block] of blocks.entries()) {
    const text = joinLines(block);
    const [first] = block;
    const what = signs.find(({ sign }) => sign.test(text))?.what;
    if (what === 'ids') {
      fields['doi'] = /\bDOI: ?(\S+)/.exec(text)?.[1];
      fields['pmid'] = fields['key'] = /\bPMID: ?(\d+)/.exec(text)?.[1];
    } else if (what !== undefined) {
      if (what !== 'authors') unread.push({ what, line: first?.number ?? 1 });
    } else if (at === 0) fields['title'] = text.replace(/^\[(.+)\]\.?$/, '$1').replace(/(?<!\.\.)\.$/, '');
    else if (at <= 2 && fields['authors'] === undefined && abstract.length === 0 && indexedNames(text))
      fields['authors'] = indexedNames(text);
    else abstract.push(text);
  }
  if (abstract.length > 0) fields['abstract'] = abstract.join('\n\n');
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined)),
    unread,
  };
}

/** How the paragraphs begin that are neither title, authors nor abstract. */
const signs: readonly { what: string; sign: RegExp }[] = [
  { what: 'ids', sign: /^(?:DOI|PMC?ID): ?\S/ },
  { what: 'authors', sign: /^\[No authors? listed\]/i },
  { what: 'Author information', sign: /^Author information:/ },
  { what: 'Collaborators', sign: /^Collaborators?:/ },
  { what: 'Copyright', sign: /^(?:Copyright\b|©|\(c\) ?\d{4}|Published by )/i },
  {
    what: 'Conflict of interest statement',
    sign: /^(?:Conflicts? of interest|Competing interests?)\b[^.]{0,40}:/i,
  },
  {
    what: 'Comments and corrections',
    sign: /^(?:Comment (?:in|on)|Erratum (?:in|for)|Update (?:in|of)|Corrected and republished|Republished|Retraction (?:in|of)|Expression of concern|Summary for patients)\b/i,
  },
  { what: 'Language', sign: /^\[Article in [^\]]+\]$/ },
];
