import type { Corrected } from './correct/correctDossier.ts';
import { identityKeys, type IdentityKeys } from './identity/identityKeys.ts';
import type { Paper } from './paper.ts';
import { joinLinks } from './recognise/joinLinks.ts';
import { recognise } from './recognise/recognise.ts';
import { scanText } from './repair/scanText.ts';
import { sentences } from './text/sentences.ts';

/** A paper as far as it gets before it meets the others. */
export interface Prepared extends Omit<Paper, 'id' | 'topics' | 'related'> {
  plain: { title: string; abstract: string };
  /** By which a lock knows it again: the keys of all its records, those of the texts that stand first. */
  keys: readonly IdentityKeys[];
  adjust: Corrected['topics'];
}

/** Scans the texts of a paper once, each with what its curator restored, and recognises what they say. */
export function prepare({ dossier, spans, names, topics, version }: Corrected): Prepared {
  const { others, key: _, title: copiedTitle, abstract: copiedAbstract, notation, place, ...facts } = dossier;
  const title = scanText(copiedTitle, 'title', notation, spans);
  const abstract = scanText(copiedAbstract, 'abstract', notation, spans);
  const plain = { title: title.plain, abstract: abstract.plain };
  const recognised = recognise({ ...plain, sentences: sentences(plain.abstract) });
  return {
    ...facts,
    ...recognised,
    title: title.text,
    abstract: abstract.text,
    links: joinLinks(dossier.links, recognised.links),
    names: names?.map((name) => ({ name, field: 'title' as const })) ?? recognised.names,
    version,
    changes: [...title.changes, ...abstract.changes],
    source: place,
    plain,
    keys: [identityKeys({ ...dossier, ...plain }), ...others.map(identityKeys)],
    adjust: topics,
  };
}
