import { arxivOf, arxivOfNumber } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import { pmidOf } from '../ids/pmid.ts';
import { type Facts, valueOf } from './fieldNames.ts';
import { plain, words } from './heldText.ts';

type Report = (field: string, held: unknown, expected: string) => void;

/** By what a record is known: its own key and identifiers, said as such or by its addresses. */
export function identityOf({ given }: Facts, addresses: string[], unreadable: Report) {
  const [key, ownArxiv, ownDoi, ownPmid] = (['key', 'arxiv', 'doi', 'pmid'] as const).map((name) => {
    const held = valueOf(given.get(name)?.[0]);
    return Array.isArray(held) ? (held[0] as unknown) : held;
  });
  const archived = (given.get('archived') ?? []).flatMap(({ values }) => words(values.flat()));
  const printed = (['number', 'pages', 'volume', 'venue'] as const)
    .map((name) => plain(valueOf(given.get(name)?.[0])) ?? '')
    .filter((text) => /\barxiv:/i.test(text));
  const keyText = plain(key);
  const arxiv = typeof ownArxiv === 'number' ? arxivOfNumber(ownArxiv) : arxivOf(plain(ownArxiv) ?? '');
  const doiText = plain(ownDoi) ?? '';
  // "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0183890"
  const doi = doiOf(doiText) ?? doiOf(/(?<=[=/])10\.\d{4,9}\/[^\s?&#]+/.exec(doiText)?.[0] ?? '');
  const pmid = pmidOf(plain(ownPmid) ?? '');
  if (ownPmid !== undefined && !pmid) unreadable('pmid', ownPmid, 'a number of PubMed such as 21249755');
  if (ownArxiv !== undefined && !arxiv) unreadable('arxiv', ownArxiv, 'an arXiv id such as 2106.15845');
  if (ownDoi !== undefined && !doi) unreadable('doi', ownDoi, 'a DOI such as 10.1000/182');
  return {
    key: keyText,
    pmid: pmid ?? addresses.map(pmidOf).find((found) => found !== undefined),
    arxiv: (
      arxiv ??
      [keyText ?? '', ...archived, ...addresses, ...printed].map(arxivOf).find((found) => found !== undefined)
    )?.id,
    doi:
      doi ??
      doiOf(keyText ?? '') ??
      [...archived, ...addresses.filter((url) => /\bdoi\.org\//i.test(url))]
        .map(doiOf)
        .find((name) => name !== undefined),
  };
}
