import { arxivOf } from '../../ids/arxiv.ts';
import { firstText } from '../tagged/entryFields.ts';
import type { Entry, Value } from '../tagged/growingEntries.ts';
import { plainField, verbatimField } from './plainField.ts';

/**
 * The arXiv id of an entry, from any of the fields writers put it into: `eprint`, "CoRR, abs/2106.15845", "arXiv preprint
 * arXiv:2106.15845". A note counts only where it says nothing else, for it may tell of another paper.
 */
export function arxivIn(_values: readonly Value[], entry: Entry): string | undefined {
  const held = (name: string) => verbatimField(firstText(entry.values.get(name) ?? []) ?? '');
  const archive = `${held('archiveprefix')}${held('eprinttype')}`;
  const eprint = archive === '' || /arxiv/i.test(archive) || old.test(archive) ? held('eprint') : '';
  const own = [held('arxivid'), held('arxiv'), eprint];
  // INSPIRE once wrote the archive and the number of old ids apart.
  if (/^\d{7}$/.test(eprint)) own.push(`${old.test(archive) ? archive : held('primaryclass')}/${eprint}`);
  if (/^(?:corr|arxiv)\b/i.test(held('journal'))) own.push(held('volume'));
  const others = ['journal', 'journaltitle', 'howpublished', 'number', 'eid', 'pages', 'volume'].map(
    (name) => /(?:arxiv:\s*|abs\/)([\w./-]+)/i.exec(held(name))?.[1] ?? '',
  );
  const whole = ['note', 'howpublished'].map((name) => held(name).replace(/^\\url/, ''));
  return [...own, ...others, ...whole].map((text) => arxivOf(text)?.id).find((id) => id !== undefined);
}

const old = /^(?!arxiv)[a-z-]+(?:\.[a-z]{2})?$/i;

/** PubMed's number, where it is said to be one. */
export function pmidIn(values: readonly Value[], { values: all }: Entry): string | undefined {
  const isPubmed = /^(?:pubmed|pmid)$/i.test(firstText(all.get('eprinttype') ?? []) ?? '');
  for (const value of values) {
    const text = plainField(firstText([value]) ?? '');
    const isSaid = value.tag === 'pmid' || (value.tag === 'eprint' ? isPubmed : /^PMID/i.test(text));
    if (isSaid) return /\d+/.exec(text)?.[0];
  }
  return undefined;
}
