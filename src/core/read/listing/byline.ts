import { type NameList, nameList } from './nameList.ts';

/**
 * The names of a line that shows them as pages of articles do, among numbers of affiliations, ORCID, addresses of mail,
 * the buttons of the page and where each author works: "by Ada Berger 1,*ORCID andTom Lindqvist 2 a@b.org".
 */
export function byline(line: string): NameList | undefined {
  if (line.length > longest) return undefined;
  const shown = withoutButtons(line);
  if (!mayBe.test(shown)) return undefined;
  const bare = shown
    .replace(noise, ' ')
    .replace(spelledOut, '$1')
    // "Ward, H.a, Iglesias, T.b"
    .replaceAll(/(?<=\p{Lu}\.)[a-j](?=,|$)/gu, '')
    .replace(brackets, ' ')
    .replace(opening, '')
    .replace(glued, '$1 ')
    // "Ada Roe; et al Tom Fox": the last stands behind those in the middle.
    .replace(/[,;]? et al\.? (?=\p{Lu})/gu, '; ');
  const inverted =
    bare.includes(';') &&
    nameList(
      bare
        .replace(/(?:\s?,)?\s{0,3};\s?/g, '; ')
        .replaceAll('. -', '.-')
        .trim(),
    );
  if (inverted && inverted.names.every((name) => name.includes(','))) return inverted;
  const marked = bare.replace(marks, ' ; ');
  // "Berger, Ada1 Roe, Jan2"
  const numbered = marked !== bare && nameList(piecesOf(marked));
  if (numbered && numbered.names.length > 1 && numbered.names.every((name) => name.includes(',')))
    return numbered;
  const pieces = withoutPlaces(marked)
    .map((piece) => piece.replace(edges, ''))
    .filter((piece) => piece !== '' && !isMark.test(piece));
  if (
    pieces.length === 0 ||
    pieces.some((piece) => piece.length > 60 || /\b(?:author|affiliation)/i.test(piece))
  )
    return undefined;
  const isSure = marked !== bare || isPlace.test(line) || /orcid|@/i.test(line) || opening.test(line);
  // "Ada Berger, MD, PhD; Tom Roe"
  const people = pieces.filter(
    (piece, at) => !isDegree.test(piece) || !/ |^\p{Lu}\p{Ll}*\p{Lu}/u.test(pieces[at - 1] ?? ''),
  );
  const names = people.map((piece) => (isCapitals.test(piece) ? inSmall(piece) : piece));
  // "PLOS ONE" and "OPEN ACCESS" are no names, and "СОКОЛОВА Е.В." is one.
  if (names.length < 2 && names[0] !== people[0] && !/\p{Lu}\./u.test(line)) return undefined;
  const found = nameList(names.join('; ').replace(parted, ''));
  if (found?.names.length !== names.length) return undefined;
  return { names, marked: isSure || found.marked };
}

/** What semicolons part, in one way. */
function piecesOf(text: string): string {
  const pieces = text.split(';').map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '').join('; ');
}

/** What separators part, without where people work: "Ada Roe, Technical University of Samples; Tom Fox, EXCO, Norway". */
function withoutPlaces(text: string): string[] {
  if (!isPlace.test(text)) return text.split(separators);
  return text.split(';').flatMap((part) => {
    const pieces = part.split(separators);
    const at = pieces.findIndex((piece) => isPlace.test(piece));
    // "Tom Fox, EXCO" beside another with its university
    const end = at > 0 ? at : text.includes(';') && pieces.length > 1 ? 1 : pieces.length;
    return pieces.slice(0, end);
  });
}

/** Words of where people work, in the languages of most papers. */
export const isPlace =
  /univ|instit|departm|département|facult|school|college|académi|academ|laborat|hospital|hôpital|cent(?:er|re)\b|centro|\bbank|école|escuela|hochschule|大学|研究|学院|대학|연구|универ|инстит/i;

const longest = 2000;
const mayBe = /^\P{L}{0,4}(?:\p{Lu}|\p{Lo}|by |par |por |von )/u;

/** Buttons about authors stand glued to the names: "Sabine VogelView all authors", "Author links open overlay panelAda Roe". */
function withoutButtons(line: string): string {
  return /author|affiliation/i.test(line)
    ? line
        .replace(/(?<=[\p{Ll}\d*])(?:Show|View|See|Authors?) [\p{L}\d &]{0,60}$/u, '')
        .replace(/^Author[\p{Ll} ]{3,60}(?=\p{Lu})/u, '')
        .replace(/ Authors? Info\b.{0,40}$/, '')
        .replace(/(?<=\p{Ll}) Authors?['’]s? [\p{Ll} ]{3,60}$/u, '')
    : // "sem-linkAda Roe", "keyboard_arrow_downAda Roe"
      line.replace(/^[a-z]{2,12}[-_][a-z_-]{2,20}(?=\p{Lu})/u, '');
}

const noise =
  /\S{1,80}@\S{1,80}|(?:https?:\/\/)?orcid\.org\/[\dX-]{10,20}|[\p{So}\u{f000}-\u{f8ff}]|(?:\b|(?<=[*\d]))(?:ORCID(?: ?iD)?(?: (?:logo|icon|profile))?:?|\p{L}{3,8} (?:logo|icon)\b)/giu;
/** "Berger, A (Berger, Ada)" */
const spelledOut =
  /(?<=^|[;,] ?)\p{L}[\p{L}\p{M} .'’-]{0,40}, \p{Lu}{1,4} \(([^(),]{2,40}, [^(),]{1,40})\)/gu;
const brackets = /\([^()]{0,200}\)|\[[^[\]]{0,80}\]/g;
const opening = /^\P{L}{0,3}(?:by|par|por|von|authors?|auteurs?|autor(?:es|en)?)(?::| (?=\p{Lu}))/iu;
/** "andFatima": a page without a blank there. */
const glued = /\b(and|et|und)(?=\p{Lu})/gu;
/** What refers to affiliations: "1,3", "¹*", " a", "1 ∙". */
const marks =
  /(?<=\p{Ll}\p{Ll})I{1,3}V?(?=$|[\s,;])|(?<=[\p{L}.)]) ?[\d¹²³⁴-⁹⁰*∗†‡§¶#✉]{1,4}(?:, ?[\d*∗†‡§¶#✉]{1,3}){0,6}(?=$|[\s,;)&∙·])\)?|(?<=\p{Ll}) [a-j](?:(?:, ?| )[a-j*]){0,4}(?=$|[,;]| {2}| and )/gu;
const separators = /[,;·∙•|、，；&]| and | AND | et | und | y (?=\p{Lu})| {2,}/u;
const edges =
  /^(?:[\s.:)*∗†‡§¶#\d✉-]|(?:et al\.?|and|et|und) )+|(?<![\s:*∗†‡§¶#\d✉-])(?:(?<=\p{Ll})\.|[\s:*∗†‡§¶#\d✉-])+$/gu;
/** "P J Okonkwo" */
const parted = /(?<=(?:^|; )\p{Lu}) (?=\p{Lu} )/gu;
const isDegree = /^(?:\p{Lu}\p{Ll}{0,2}\.?){2,5}$/u;
const isMark = /^(?:[\p{P}\p{S}\d\s]{1,8}|[a-j]|and|et|und)$/u;
const isCapitals = /^\p{Lu}[\p{Lu}\p{M}'’-]+(?: [\p{Lu}\p{M}.'’-]+)+$/u;

function inSmall(name: string): string {
  return name.replace(/(?<=\p{Lu}['’]?)\p{Lu}+(?![\p{L}.])|(?<=\p{Lu})\p{Lu}+/gu, (rest) =>
    rest.toLowerCase(),
  );
}
