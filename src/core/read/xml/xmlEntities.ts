import { characterEntities } from 'character-entities';

/** HTML's entities, which DBLP and many a writer use without declaring them; XML has five. */
export const xmlEntities: Record<string, string> = Object.assign(
  Object.create(null) as Record<string, string>,
  characterEntities,
);

/** Whether a reference is one to a sign: "amp", "uuml", "#945". */
export function isKnownEntity(name: string): boolean {
  return name.startsWith('#') || xmlEntities[name] !== undefined;
}
