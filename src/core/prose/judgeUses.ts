import { didYouMean } from '../findings/didYouMean.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { ComponentUse } from '../mdx/componentUses.ts';
import { attributesOf } from '../mdx/ownComponents.ts';
import type { Place } from '../findings/place.ts';

/** What components of a text may name. */
export interface Nameable {
  papers: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  /** Words that a claim's kind is called by. */
  kinds: ReadonlySet<string>;
  /** Fields of the query language. */
  fields: ReadonlySet<string>;
}

/** What of these components would show nothing, or not what was meant: each with the nearest right name. */
export function judgeUses(
  file: string,
  line: number,
  uses: readonly ComponentUse[],
  known: Nameable,
): Finding[] {
  return uses.flatMap((use) => {
    // Thousands of pages of papers would carry the styles of what one of them shows.
    if (file.startsWith('notes/') && use.name !== 'Cite')
      return [finding('component-in-note', { file, line: line + use.line - 1 }, { component: use.name })];
    const names = attributesOf(use.name) ?? {};
    const place: Place = { file, line: line + use.line - 1 };
    const [first = ''] = Object.keys(names);
    const isEmpty = !use.attributes.some(({ name }) => name in names || name === '');
    const lacking = isEmpty
      ? [finding('component-empty', place, { component: use.name, attribute: first })]
      : [];
    const wrong = use.attributes.flatMap(({ name, value }) => {
      const kind = names[name];
      if (name === '') return [];
      const values = { component: use.name, attribute: name };
      if (kind === undefined) {
        const all = Object.keys(names);
        return [finding('component-attribute', place, { ...values, near: didYouMean(name, all), all })];
      }
      const slip = value === undefined ? undefined : wrongIn(kind, value, known);
      return slip === undefined ? [] : [finding('component-value', place, { ...values, ...slip })];
    });
    return [...lacking, ...wrong];
  });
}

type Slip = { value: string; near: string; wanted: string | readonly string[] };

function wrongIn(kind: string, value: string, known: Nameable): Slip | undefined {
  const of = (names: ReadonlySet<string>, wanted: Slip['wanted']): Slip | undefined =>
    names.has(value) ? undefined : { value, near: didYouMean(value, names), wanted };
  if (kind === 'paper') return of(known.papers, "the last part of a paper's address");
  if (kind === 'topic') return of(known.topics, topicsToName(value, known.topics));
  if (kind === 'kind') return of(known.kinds, [...known.kinds]);
  if (kind === 'order') return of(new Set(['newest']), 'newest, or nothing');
  if (kind === 'number')
    return /^[1-9]\d{0,3}$/.test(value) ? undefined : { value, near: '', wanted: 'a number such as {10}' };
  // "method:diffusion" asks for a field that no paper has; "N:M" is a name, and "speed-up" a field.
  const field = [...value.matchAll(/(?<=^|[\s(])-?([a-z]+(?:-[a-z]+)*):(?=[<>\w"])/g)]
    .map(([, name = '']) => name)
    .find((name) => !known.fields.has(name));
  return field === undefined
    ? undefined
    : { value: `${field}:`, near: didYouMean(field, known.fields), wanted: [...known.fields] };
}

const MANY_TOPICS = 30;

/** All topics, where the one that was meant cannot be guessed and a reader still finds it among them. */
function topicsToName(value: string, topics: ReadonlySet<string>): Slip['wanted'] {
  const isListed = topics.size > 0 && topics.size <= MANY_TOPICS && didYouMean(value, topics) === '';
  return isListed ? [...topics] : "the last part of a topic's address, topics/<id>/";
}
