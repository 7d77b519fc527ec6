import { byline } from './byline.ts';
import { type NameList, nameList } from './nameList.ts';

/** What a reference says: "Berger, A., Roe, T.: Gates. J. Ex. (2020)". */
export interface Reference {
  title: string;
  names: string;
  rest: string;
  /** The year that stands between the names and the title. */
  year?: string;
}

/** What a text says as a reference does, with a year: names before a title, or behind it. */
export function referenceOf(text: string): Reference | undefined {
  if (text.length < 50 || text.length > 700 || !/(?:19|20)\d\d/.test(text)) return undefined;
  const bare = text.replace(/^(?:\[\w{1,8}\]|\d{1,4}[.)]|[•◦*–-]) */, '');
  return namesFirst(bare) ?? titleFirst(bare) ?? dashed(bare);
}

function namesFirst(text: string): Reference | undefined {
  if (!/^\p{Lu}[\p{L}\p{M}.'’-]*,? /u.test(text)) return undefined;
  let best: { names: string; end: number; year?: string } | undefined;
  for (const { index, 0: mark } of text
    .slice(0, 400)
    .matchAll(/(?:: |[.,] ?(?=["“«])|\. | ?\((?:19|20)\d\d[a-z]?\)[.:,]? )/g)) {
    // Of "J. Doe, J. Roe. " the point of the initial belongs to the names.
    const names = text.slice(
      0,
      index + Number(/\p{Lu}$/u.test(text.slice(0, index)) && mark.startsWith('.')),
    );
    const list = peopleIn(names);
    const year = /\d{4}/.exec(mark)?.[0];
    // Behind a year in brackets stands the title: "L Roe, N Fox (2019). Tides."
    if (list && (list.marked || list.names.length > 1 || year !== undefined))
      best = { names: names.trim(), end: index + mark.length, ...(year === undefined ? {} : { year }) };
    if (best?.year !== undefined) break;
  }
  if (!best) return undefined;
  const parted = titleAndRest(text.slice(best.end));
  return parted && { names: best.names, ...parted, ...(best.year === undefined ? {} : { year: best.year }) };
}

/** "Association of shift rotation. Okonkwo PJ; Lindgren S. Journal of Examples. 40(3):211-219, 2020 Mar." */
function titleFirst(text: string): Reference | undefined {
  const parted = titleAndRest(text);
  if (!parted) return undefined;
  let best: { names: string; rest: string } | undefined;
  for (const { index } of parted.rest
    .slice(0, 400)
    .matchAll(/\. (?=["“\p{Lu}\d])|\.$| (?:\()?(?=(?:19|20)\d\d)/gu)) {
    const names = parted.rest.slice(0, index);
    if (peopleIn(names) ?? peopleIn(indexed(names)))
      // Of "Haddad N" alone nothing tells which is the family name.
      best = {
        names: names.replace(/^([^ ,;]+) (\p{Lu}{1,3})$/u, '$1, $2'),
        rest: parted.rest.slice(index).replace(/^[. ]+/, ''),
      };
  }
  return best && /(?:19|20)\d\d/.test(best.rest) ? { title: parted.title, ...best } : undefined;
}

/** "Association of shift rotation — Ada Berger, Tom Roe (Journal of Examples, 2023)" */
function dashed(text: string): Reference | undefined {
  const [, title = '', names = '', rest = ''] =
    /^([^—–|]{12,300}?) (?:[—–|]|-{1,2}) ([^()—–|]{4,400}?)(?: \(([^()]{4,200})\)|, ((?:19|20)\d\d))\.?$/u.exec(
      text,
    ) ?? [];
  const isTitle = title.split(/\s+/).length > 2 && byline(title)?.marked !== true;
  return isTitle && nameList(names) ? { title, names, rest } : undefined;
}

function peopleIn(names: string): NameList | undefined {
  const list = nameList(names) ?? byline(names.replace(/,? (?:and|&) /g, ', '));
  return list && (list.marked || list.names.length > 1) ? list : undefined;
}

/** "Okonkwo PJ; Lindgren S" with points, by which initials are known. */
function indexed(names: string): string {
  return names.replace(
    / (\p{Lu}{1,3})(?=[,;]|$)/gu,
    (_all, letters: string) => `, ${letters.replace(/./gu, '$&.')}`,
  );
}

function titleAndRest(text: string): { title: string; rest: string } | undefined {
  const found =
    /^["“«]([^"”»]{12,300}?)[.,]?["”»][.,]? +(.+)$/su.exec(text) ??
    /^([^"“]{12,300}?[\p{L}\p{M})\d?!])(?:(?<=[?!])|\.) +(?=["“[\p{Lu}\d])(.+)$/su.exec(text);
  const [, title = '', rest = ''] = found ?? [];
  if (title.split(/\s+/).length < 3 || isVenue.test(title) || byline(title)?.marked === true)
    return undefined;
  return { title, rest: rest.replaceAll(/ ?\[[^[\]]{1,30}\]/g, '').replace(/^In:? /, '') };
}

const isVenue = /^(?:in|proc|journal|trans|adv)\b/i;
