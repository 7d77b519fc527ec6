import { withoutEntities } from '../../text/findEntity.ts';
import { plainTex } from '../../text/plainTex.ts';

/** A value as plain text: without TeX, and without the entities of HTML that exporters leave ("Smith \&amp; Sons"). */
export function plainField(tex: string): string {
  return withoutEntities(plainTex(tex));
}

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
