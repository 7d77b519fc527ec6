import { arxivOf } from '../../ids/arxiv.ts';
import { doiOf } from '../../ids/doi.ts';
import { linkKind } from '../../ids/linkKind.ts';
import { nameList } from '../listing/nameList.ts';
import { fullestDate, yearOf } from '../fullestDate.ts';

/** The names a text consists of, as a list that can be read; undefined when it holds anything else. */
export function namesIn(text: string): string | undefined {
  const bare = text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:by|authors?)(?::\s*|\s+)/i, '')
    .replaceAll(/\([^()]*\)/g, '')
    .replaceAll(/[*∗⁎†‡§¶#✉📧\u00b2\u00b3\u00b9\u2070-\u209f]+/gu, '')
    .replaceAll(/(?<=[\p{L}.])(?:\s?\d(?:,\d)*)(?=\s*(?:[,;&|·•]|and\b|$))/gu, '')
    .replaceAll(/(?<!\s)\s*[|·•]\s*/g, '; ')
    .replaceAll(/(?<!\s)\s+(?=[,;])/g, '')
    .replace(/(?<![\s,;:])[\s,;:]+$/, '')
    .replace(/(?<=\p{Ll}\p{Ll}|[)\]])\.$/u, '')
    .trim();
  if (bare === '' || bare.length > 20_000 || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(bare)) return undefined;
  const more = /(?<!\s)[,;]?\s*(?:et\.? ?al\.?|and others|…|\.\.\.)$/i.exec(bare);
  const named = more ? bare.slice(0, more.index) : bare;
  return nameList(named) ? `${named}${more ? ' et al.' : ''}` : undefined;
}

/** As much of a day as a text says that says nothing else: "Apr 20, 2024", "2024.04.20", "(2023)". */
export function dateIn(text: string): { date?: string; year?: string } | undefined {
  const bare = text
    .replace(/^(?:published|posted|submitted|updated)?\s*(?:on|in)?:?\s+/i, '')
    .replaceAll(/[()[\]]/g, '')
    .trim();
  if (bare.length > 24 || !/\d{4}/.test(bare)) return undefined;
  if (
    !/^(?:\d|[-/.,:\sT]|Z$|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|[a-z]{0,6}uary|march|april|august|[a-z]{3,6}ber|st\b|nd\b|rd\b|th\b)+$/i.test(
      bare,
    )
  )
    return undefined;
  const date = fullestDate([bare.replace(/^(\d{4})\.(\d\d)/, '$1-$2')]);
  const year = yearOf(bare);
  return date === undefined ? (year === undefined ? undefined : { year }) : { date };
}

/** Whether a short text says where or when a paper appeared: "ExConf 2023", "In Proceedings of …", "arXiv preprint". */
export function isVenue(text: string): boolean {
  if (text.length > 160 || !/\p{L}/u.test(text)) return false;
  const hasYear = /(?<!\d)(?:19|20)\d\d(?!\d)|[''’]\d\d\b/.test(text);
  const named =
    /^(?:in:? |at |to appear|accepted|published|proc\b|proceedings|journal|transactions|conference|international|workshop|symposium|arxiv|preprint|advances in|annual|ieee|acm |findings of|nature|science|plos)/i.test(
      text,
    );
  const words = text.split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  return (hasYear && lower * 3 <= words.length) || (named && lower * 2 <= words.length && words.length > 1);
}

/** Whether a text is a sentence or several, and no fact. */
export function isProse(text: string): boolean {
  if (text.length < 25) return false;
  const words = text.split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isWide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{20}/u.test(text) && text.length > 60;
  return (
    isWide ||
    (text.length >= 100 && lower * 5 >= words.length * 2) ||
    (lower * 2 >= words.length && /[.!?…]["”’)]?$/.test(text))
  );
}

/** Whether an address is one of a paper, and of which: what tells records apart. */
export function paperAt(url: string): string | undefined {
  const id = arxivOf(url)?.id ?? doiOf(url);
  if (id !== undefined) return id;
  const kind = linkKind(url);
  return kind === 'paper' || kind === 'pdf' || publishers.test(url) ? url : undefined;
}

const publishers =
  /^https?:\/\/(?:[\w-]+\.)*(?:aclanthology|aclweb|openaccess\.thecvf|proceedings\.(?:neurips|mlr)|papers\.nips|ieeexplore\.ieee|dl\.acm|link\.springer|sciencedirect|nature|science|semanticscholar|jmlr|ecva|isca-speech|usenix|pubmed\.ncbi\.nlm\.nih|ncbi\.nlm\.nih|hal|ssrn|biorxiv|medrxiv|mdpi|frontiersin|plos|wiley|tandfonline|sagepub|oup|cambridge|jstor|elifesciences|aps|iop|acs|rsc)\.(?:org|com|cc|net|gov|science|fr)\//i;
