import { characterEntitiesHtml4 } from 'character-entities-html4';
import { plainTex } from '../../text/plainTex.ts';

/** A value as plain text: without TeX, and without the entities of HTML that exporters leave ("Smith \&amp; Sons"). */
export function plainField(tex: string): string {
  const plain = plainTex(tex);
  if (!plain.includes('&')) return plain;
  return plain.replaceAll(/&(?:#(\d{1,6})|([A-Za-z]\w{1,30}));/g, (whole, code?: string, name = '') =>
    code === undefined ? (signNamed(name as string) ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** HTML 4 names the signs of texts, and each letter with an accent by both: "ccaron". HTML 5 would add 10 kB of arrows. */
function signNamed(name: string): string | undefined {
  if (name === 'apos') return "'";
  if (Object.hasOwn(characterEntitiesHtml4, name)) return characterEntitiesHtml4[name];
  const accent = accents.get(name.slice(1));
  return accent === undefined ? undefined : `${name.slice(0, 1)}${accent}`.normalize();
}

const accents = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['macr', '\u0304'],
  ['breve', '\u0306'],
  ['dot', '\u0307'],
  ['ring', '\u030a'],
  ['dblac', '\u030b'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
  ['ogon', '\u0328'],
]);

/** An address or an identifier, which TeX's escapes are written into: "10.1007/978-3\_1", "{\textasciitilde}jane". */
export function verbatimField(tex: string): string {
  return tex
    .replaceAll(/\{?\\(?:textasciitilde|sim|~)(?:\{\})?\}?|\$\\sim\$|\\~\{\}/g, '~')
    .replaceAll(/\\textunderscore(?:\{\})?/g, '_')
    .replaceAll(/\\([_%&#$])|[{}]/g, '$1');
}

/** The addresses in a value. */
export function addressesIn(tex: string): string[] {
  const spaced = tex.replaceAll(/\\(?:url|href)\s*\{([^{}]*)\}/g, ' $1 ');
  const found = verbatimField(spaced).match(/https?:\/\/[^\s<>"`^\\]+/gi) ?? [];
  return [...new Set(found.map((address) => address.replace(/(?<![.,;])[.,;]+$/, '')))];
}
