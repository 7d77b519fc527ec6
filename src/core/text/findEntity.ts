import { characterEntities } from 'character-entities';
import { windows1252 } from '../words/windows1252.ts';

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;
const named = String.raw`(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});`;
const escapedTwice = new RegExp(`&amp;${named}`);
const otherwise = new RegExp(`&(?!amp;${named})`);

/** The character that HTML writes at `at` as an entity: `&amp;`, `&#8220;`, `&#x2013;`. "AT&T" and "R&D;" hold none. */
export function findEntity(
  source: string,
  at: number,
  isTwice = false,
): { end: number; value: string } | undefined {
  entity.lastIndex = at;
  const [whole, decimal, hexadecimal, name = ''] = entity.exec(source) ?? [];
  if (whole === undefined) return undefined;
  const end = at + whole.length;
  if (isTwice && name === 'amp') {
    const inner = findEntity(`&${source.slice(end, end + longest)}`, 0);
    if (inner !== undefined) return { end: end + inner.end - 1, value: inner.value };
  }
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const value = Number.isNaN(code) ? characterNamed(name) : character(code);
  return value === undefined ? undefined : { end, value: printed(value) };
}

const longest = 40;

function characterNamed(name: string): string | undefined {
  return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
}

/** A text with its entities as characters. */
export function withoutEntities(source: string): string {
  if (!source.includes('&')) return source;
  return source.replaceAll(/&[^&\s;]{2,32};/g, (whole) => findEntity(whole, 0)?.value ?? whole);
}

/** Whether a source had been escaped twice, `&amp;lt;i&amp;gt;`: then no `&` of it stands for itself, and many would. */
export function isEscapedTwice(source: string): boolean {
  return source.includes('&amp;') && escapedTwice.test(source) && !otherwise.test(source);
}

function character(code: number): string | undefined {
  // `&#150;` is a dash: whoever writes these numbers means the letters of Windows.
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80];
  if (code > 0x10ffff) return undefined;
  const sign = String.fromCodePoint(code);
  if (/\s/.test(sign)) return ' ';
  return /[\p{Cc}\p{Cs}\p{Cn}]/u.test(sign) ? undefined : sign;
}

/** No-break spaces of a page are spaces; what only says where a word may break is nothing. */
function printed(value: string): string {
  return value.replace('\u00A0', ' ').replace(/[\xAD\u200B]/, '');
}
