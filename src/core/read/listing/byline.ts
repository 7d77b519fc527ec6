import { type NameList, nameList } from './nameList.ts';

/**
 * The names of a line that shows them as pages of articles do, among numbers of affiliations, ORCID, addresses of mail,
 * the buttons of the page and where each author works: "by Ada Berger 1,*ORCID andTom Lindqvist 2 a@b.org".
 */
export function byline(line: string): NameList | undefined {
  if (line.length > longest || !mayBe.test(line)) return undefined;
  const bare = withoutButtons(line)
    .replace(noise, ' ')
    .replace(brackets, ' ')
    .replace(opening, '')
    .replace(glued, '$1 ');
  const marked = bare.replace(marks, ' ; ');
  const pieces = marked
    .split(separators)
    .map((piece) => piece.replace(edges, ''))
    .filter((piece) => piece !== '' && !isMark.test(piece));
  if (
    pieces.length === 0 ||
    pieces.some((piece) => piece.length > 60 || /\b(?:author|affiliation)/i.test(piece))
  )
    return undefined;
  const isSure = marked !== bare || /orcid|@/i.test(line) || opening.test(line);
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

const longest = 2000;
const mayBe = /^\P{L}{0,4}(?:\p{Lu}|\p{Lo}|by |par |por |von )/u;

/** Buttons about authors stand glued to the names: "Sabine VogelView all authors", "Author links open overlay panelAda Roe". */
function withoutButtons(line: string): string {
  return /author|affiliation/i.test(line)
    ? line
        .replace(/(?<=[\p{Ll}\d*])(?:Show|View|See|Authors?) [\p{L}\d &]{0,60}$/u, '')
        .replace(/^Author[\p{Ll} ]{3,60}(?=\p{Lu})/u, '')
    : line;
}

const noise =
  /\S{1,80}@\S{1,80}|(?:https?:\/\/)?orcid\.org\/[\dX-]{10,20}|[\p{So}\u{f000}-\u{f8ff}]|\bORCID(?: ?iD)?(?: (?:logo|icon|profile))?:?|(?<=[*\d])ORCID(?: ?iD)?(?: (?:logo|icon))?/giu;
const brackets = /\([^()]{0,200}\)|\[[^[\]]{0,80}\]/g;
const opening = /^\P{L}{0,3}(?:by|par|por|von|authors?|auteurs?|autor(?:es|en)?)(?::| (?=\p{Lu}))/iu;
/** "andFatima": a page without a blank there. */
const glued = /\b(and|et|und)(?=\p{Lu})/gu;
/** What refers to affiliations: "1,3", "¹*", " a", "1 ∙". */
const marks =
  /(?<=\p{Ll}\p{Ll})I{1,3}V?(?=$|[\s,;])|(?<=[\p{L}.)]) ?[\d¹²³⁴-⁹⁰*∗†‡§¶#✉]{1,4}(?:, ?[\d*∗†‡§¶#✉]{1,3}){0,6}(?=$|[\s,;)&∙·])\)?|(?<=\p{Ll}) [a-j](?:, ?[a-j*]){0,4}(?=$|[,;]| {2}| and )/gu;
const separators = /[,;·∙•|、，；&]| and | et | und | y (?=\p{Lu})| {2,}/u;
const edges = /^(?:[\s.:)*∗†‡§¶#\d✉-]|(?:and|et|und) )+|(?:(?<=\p{Ll})\.|[\s:*∗†‡§¶#\d✉-])+$/gu;
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
