import type { SourceRecord } from '../record.ts';
import type { Facts } from './fieldNames.ts';
import { words } from './heldText.ts';

type Kind = SourceRecord['venueKind'];

/** What kind of publication the source says the paper is, and else what the name of the field says of the venue. */
export function venueKindOf({ given }: Facts): Kind {
  for (const { values } of given.get('type') ?? []) {
    const kinds = new Set(values.flatMap(words).flatMap((type) => kindOf(type) ?? []));
    const [kind] = kinds;
    // Of "JournalArticle, Conference" nobody knows which.
    if (kinds.size === 1) return kind;
  }
  const name = given.get('venue')?.[0]?.name ?? '';
  return name === 'journalbook' ? undefined : kindOf(name);
}

function kindOf(word: string): Kind {
  return kinds.find(([pattern]) => pattern.test(word))?.[1];
}

const kinds: readonly [RegExp, Kind][] = [
  [/conference|conferenz|konferenz|proceeding|tagung|booktitle|cpaper|会议|^conf$/i, 'conference'],
  [/journal|zeitschrift|^revue|^revista|^rivista|雑誌|期刊|学术/i, 'journal'],
  [/book|chapter|incollection/i, 'book'],
];
