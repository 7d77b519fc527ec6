import data from '../data/labels.json' with { type: 'json' };

/** A line that begins with a label. */
export interface Label {
  /** The field it gives, or the label itself where no field is called so. */
  tag: string;
  value: string;
  isKnown: boolean;
}

const fields = new Map(
  Object.entries(data.fields).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field] as const),
  ),
);

/** "Results: …" begins a part of an abstract, and is no label. */
const partsOfAbstracts = new Set(data['parts of abstracts'].split('|'));

/**
 * The label a line begins with: "Title: …", "- **Authors**: …", "【摘要】…", "Abstract—…", or "Abstract"
 * alone.
 */
export function labelOf(line: string): Label | undefined {
  const text = line.replace(listMark, '');
  const { open = '', name = '', rest = '' } = (inBrackets.exec(text) ?? withColon.exec(text))?.groups ?? {};
  if (name !== '') {
    const value = rest.replace(/^[*_]{1,3}(?=\s|$)/, '').trim();
    const closed = open !== '' && value.endsWith(open) ? value.slice(0, -open.length) : value;
    return named(name, closed.trim());
  }
  // No label is so long.
  const alone = text.length > 60 ? undefined : named(text.replaceAll(/^[*_]{1,3}|[*_]{1,3}$/g, ''), '');
  if (alone?.isKnown && standAlone.has(alone.tag)) return alone;
  const [, before = '', behind = ''] = /^([\p{L} -]{3,30}?) ?[—–] ?(\S.*)$/u.exec(text) ?? [];
  const dashed = named(before, behind);
  return dashed?.isKnown && standAlone.has(dashed.tag) ? dashed : undefined;
}

function named(written: string, value: string): Label | undefined {
  const name = written.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const field = fields.get(name);
  if (field !== undefined) return { tag: field, value, isKnown: true };
  if (name === '' || partsOfAbstracts.has(name)) return undefined;
  return { tag: written.trim(), value, isKnown: false };
}

/** Labels that stand on a line of their own, or before a dash; "PDF" and "Code" alone are buttons of a page. */
const standAlone = new Set(['title', 'authors', 'abstract', 'keywords']);

const listMark = /^(?:(?:[-+*•▪◦‣·]|\d{1,4}[.)]|#{1,6})\s+)+/;
const inBrackets = /^[【［[](?<name>[\p{L} ]{1,30})[】］\]] ?[:：]? ?(?<rest>\S.*)?$/u;
const withColon =
  /^(?<open>[*_]{1,3})?(?<name>[\p{L}\p{N}][\p{L}\p{M}\p{N} .;/'’()&*-]{0,40}?)(?:[*_]{1,3})? ?[:：](?!\/\/)(?<rest>.*)$/u;
