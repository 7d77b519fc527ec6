import type { Name } from '../paper.ts';
import type { FoundAcronym } from './acronyms.ts';
import { isGeneric, isCoined, isNameLike, namePhrase, nameWord } from './nameShape.ts';
import { kinds } from './introducing.ts';
import { everyMatch } from '../words/everyMatch.ts';

interface Prefix {
  /** As printed. */
  name: string;
  start: number;
  /** What of it has the look of a coined name, so that nothing else need say that it is one; with its edition. */
  coined?: string;
  /** The same without the edition: SAM of "SAM 2". */
  word?: string;
}

const prefix = new RegExp(
  `^["“'‘]?(?<name>${namePhrase}(?: v\\d+(?:\\.\\d+)*)?)["”'’]?(?: \\([^()]{2,60}\\))?(?:\\s?:(?=\\s|\\p{Lu})| [-–—]{1,3} )`,
  'u',
);

const edition = new RegExp(`^(?<word>\\S+)(?<version> [vV]?\\d+(?:\\.\\d+)*)?(?: (?:${kinds}))?$`, 'i');

/**
 * What stands before a title's colon. It is a name when it has the look of one, perhaps with its edition and what it is
 * ("StoRM: A …", "ChatGPT4PCG 2 Competition: …"); else, as in "Graph Mamba: Towards …", only if the abstract introduces it.
 * "N:M sparsity" has none.
 */
export function titlePrefix(title: string): Prefix | undefined {
  const name = prefix.exec(title)?.groups?.['name'];
  if (name === undefined) return undefined;
  const { word = '', version = '' } = edition.exec(name)?.groups ?? {};
  const found = { name, start: title.indexOf(name) };
  return isCoined(word) && !isGeneric(word) ? { ...found, coined: word + version, word } : found;
}

/** The name in the title: as the abstract has it, when it is written alike there; else as the title has it. */
export function titleName(
  prefix: Prefix,
  introduced: Name | undefined,
  text: { abstract: string },
  acronyms: readonly FoundAcronym[],
): Name | undefined {
  const { start, coined } = prefix;
  if (introduced?.name === prefix.name) return introduced;
  const called = introduced ? undefined : calledSo(prefix.name, text.abstract);
  const asPrinted = introduced !== undefined || called !== undefined;
  if (!asPrinted && coined === undefined && !namesRepository(prefix.name, text.abstract)) return undefined;
  const name = asPrinted ? prefix.name : (coined ?? prefix.name);
  const at = called ?? place(name, text.abstract);
  const expansion = introduced?.expansion ?? acronyms.find((acronym) => acronym.short === name)?.long;
  return {
    name: at === undefined ? name : text.abstract.slice(at, at + name.length),
    ...(expansion === undefined ? {} : { expansion }),
    span: at === undefined ? { start, end: start + name.length } : { start: at, end: at + name.length },
    field: at === undefined ? 'title' : 'abstract',
  };
}

/** The first whole occurrence outside an address. */
function place(name: string, abstract: string): number | undefined {
  for (let at = abstract.indexOf(name); at >= 0; at = abstract.indexOf(name, at + 1)) {
    const isWithin = withinBefore.test(abstract.slice(Math.max(0, at - 2), at));
    if (!isWithin && endsWord(abstract, at + name.length)) return at;
  }
  return undefined;
}

const withinBefore = /[\p{L}\p{N}/._-]$/u;

function endsWord(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** "Stochastic Interpolants: A …" and in the abstract "processes called `stochastic interpolants'". */
function calledSo(name: string, abstract: string): number | undefined {
  const lower = name.toLowerCase();
  for (const cue of everyMatch(calling, abstract)) {
    const [whole, before = '', article = '', quotes = ''] = cue;
    // The article may be the name's own, and then no quotation mark stands between.
    const starts = [whole.length, ...(article === '' || quotes !== '' ? [] : [before.length])];
    for (const start of starts.map((length) => cue.index + length)) {
      const end = start + name.length;
      if (abstract.slice(start, end).toLowerCase() === lower && endsWord(abstract, end)) return start;
    }
  }
  return undefined;
}

/** Made once, not for each name: a pattern costs more to make than a text to read. */
const calling =
  /(\b(?:called|named|termed|dubbed|namely|coined|propose|present|introduce)s? )(the )?(["“”'‘’`]{0,2})/giu;

/** "Flag Aggregator: …" whose code is at github.com/someone/FlagAggregator. */
function namesRepository(name: string, abstract: string): boolean {
  const folded = name.toLowerCase().replaceAll(/[ _-]/g, '');
  return [...abstract.matchAll(/(?:github|gitlab)\.com\/[\w.-]{1,60}\/([\w-]{2,80})/gi)].some(
    (match) => match[1]?.toLowerCase().replaceAll(/[_-]/g, '') === folded,
  );
}

const evaluated = new RegExp(
  `\\b(?:performance|effectiveness|efficacy|capabilities|superiority|advantages?|benefits?) of (?<name>${nameWord})(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * A name no sentence introduces, but which is put together from the beginnings of the title's words:
 * "Leveraging Side Information for Ligand Conformation Generation", "the performance of SIDEGEN".
 */
export function nameFromTitleWords(text: { title: string; abstract: string }): Name | undefined {
  const words =
    text.title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 30) ?? [];
  for (const match of everyMatch(evaluated, text.abstract)) {
    const name = match.groups?.['name'];
    if (name === undefined || name.length < 4 || name.length > 15 || !isNameLike(name)) continue;
    if (!composed(name.toLowerCase(), words)) continue;
    const start = match.index + match[0].length - name.length;
    return { name, span: { start, end: start + name.length }, field: 'abstract' };
  }
  return undefined;
}

/** Whether `name` is a chain of beginnings, two letters at least, of two or more words in their order. */
function composed(name: string, words: readonly string[], used = 0): boolean {
  if (name === '') return used >= 2;
  return words.some((word, index) => {
    for (let length = Math.min(word.length, name.length); length >= 2; length--) {
      if (
        word.startsWith(name.slice(0, length)) &&
        composed(name.slice(length), words.slice(index + 1), used + 1)
      )
        return true;
    }
    return false;
  });
}
