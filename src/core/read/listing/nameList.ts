/** The names of people a line consists of. */
export interface NameList {
  names: string[];
  /** Written as only authors are: with initials, footnote signs, "et al.", "Doe, Jane; Roe, John". */
  marked: boolean;
}

const particle =
  '(?:[vV]an|[vV]on|[dD]er?|[dD]en|[dD]el|[dD][aiou]s?|[lL][ae]|[aA]l|[eE]l|[bB]in|[iI]bn|[tT]e[nr]|y|zu)';
// "Doe", "O'Neil", "McDonald", "Jean-Luc", and yet no "LSTM" or "GPT-4".
const word =
  "\\p{Lu}(?:[\\p{Ll}\\p{M}]{0,6}['’]?\\p{Lu})?['’]?[\\p{Ll}\\p{M}]+(?:[-‐'’]\\p{L}[\\p{Ll}\\p{M}]*)*";
const initials = '\\p{Lu}(?:\\.(?:[ -]?\\p{Lu}\\.){0,3}|\\p{Lu}?(?= |$))';
const surname = `(?:${particle} ){0,3}${word}(?: ${word})?`;
const before = '(?:(?:Dr|Prof)\\.? )?';
const after = '(?:,? (?:Jr\\.?|Sr\\.?|I{2,3}))?';

const spelled = new RegExp(
  `^${before}(?:${particle} )?(?:${word} )(?:(?:${word}|\\p{Lu}\\.?) ){0,2}${surname}${after}$`,
  'u',
);
const initialled = new RegExp(
  `^${before}(?:${initials} ?${surname}|${surname},? ${initials}|${word} (?:${initials}|\\p{Lu}) ${surname})${after}$`,
  'u',
);
const inverted = new RegExp(`^${surname}, (?:${word}|${initials})(?: ${word}| ?${initials}){0,2}$`, 'u');
const single = new RegExp(`^${word}$`, 'u');
const han = /^\p{Script=Han}{2,4}$/u;

const openingMark = /^(?:by:? (?=\p{Lu})|authors?: ?|[*_]{1,2}(?=\p{L}))/iu;
const closingMark =
  /(?:[,;]? ?(?:et al\.?|…|\.\.\.|(?:\+|and) ?\d+ (?:more )?(?:authors?|others?|more)|\+ ?\d+(?: more)?|and others)|(?: - (?:(?! - ).){0,120}){0,2} - (?:(?! - ).){0,120}(?<=\d{4})(?: - (?:(?! - ).){0,60})?| ?[,;:]|(?<=\p{Ll}{2})\.|(?<=\p{L})[*_]{1,2})$/iu;
const footnoteMark =
  /(?<=[\p{L}.])(?: ?(?:[*∗†‡§¶]|#(?!\d))| 0\d{3}|\^?\{?[\d¹²³⁴-⁹]\}?)(?: ?[*∗†‡§¶#]| 0\d{3}|\^?\{?[\d¹²³⁴-⁹]\}?|,[¹²³⁴-⁹*∗†‡]|, ?\d\}?)*(?=$|[,;|·•]| and | & )/gu;
/** Words that begin titles, and no name. */
const titleWord =
  /(?:^| )(?:The|On|In|For|Towards?|With|From|Beyond|What|How|Why|When|Your|Our|Not|All|Via|Using|Without|Learning) /;
/** More words in a row without a capital than any name has. */
const prose = /(?: [a-z]{2,}){4}/;
const longest = 4000;

/** "Cardoso, Isabel" */
export const loneInverted = /^\p{Lu}[\p{L}\p{M}'’ -]{1,30}, \p{Lu}[\p{L}\p{M}.'’ -]{0,30}$/u;

/** The names with which a line begins, where a venue or a date follows them: "A Berger, T Roe - Nature, 2024". */
export function namesBefore(line: string): { names: NameList; rest: string } | undefined {
  if (line.length > longest) return undefined;
  for (const [at, separator] of [/ [-–—] /, /; (?=Proceedings|In |\()/, / in (?=\p{Lu})/u].entries()) {
    const found = separator.exec(line);
    const head = found ? line.slice(0, found.index) : '';
    // "A. Berger, T. Roe • Published in Examples"
    const names = found && !(at === 2 && / [•·|] /.test(head)) ? nameList(head) : undefined;
    const rest = found ? line.slice(found.index + found[0].length) : '';
    // "Deep Learning in Practice" is a title.
    if (names && (at === 1 || names.names.length > 1 || (at === 0 && /\d{4}/.test(rest))))
      return { names, rest };
  }
  return undefined;
}

/** The names between a day and what a page says: "18 Jan 2024 · Ada Berger, Tom Roe · Edit". */
export function namesBetween(line: string): NameList | undefined {
  if (line.length > 1000 || !/ [·•|] /.test(line)) return undefined;
  const lists = line.split(/[·•|]/).map((part) => (part.includes(',') ? nameList(part.trim()) : undefined));
  const found = lists.filter((list) => list !== undefined && list.names.length > 1);
  return found.length === 1 && lists.length < 6 ? found[0] : undefined;
}

/** The names a line consists of, nothing else being in it; undefined when anything else is. */
export function nameList(written: string): NameList | undefined {
  if (prose.test(written)) return undefined;
  const line = marksAtNames(written.replace(/ {2,}/g, ' '));
  const others = caselessNames(line);
  if (others) return { names: others, marked: false };
  // Nearly every line of prose is told by its first word or its length, before any costly pattern.
  if (line.length > longest || !/^[*_]*(?:\p{Lu}|\p{Script=Han}|[bvdlaez]\p{Ll})/u.test(line))
    return undefined;
  if (titleWord.test(line)) return undefined;
  if (
    /[!?:=<>{}[\]"“]/.test(line.replace(/^authors?:|:$|arXiv:|\^\{[\d,]+\}|\{?\\\W?\{?\p{L}\}{0,2}/giu, ''))
  )
    return undefined;
  // "Ada Roe, +2 authors, Jan Doe": a page that leaves out those in the middle.
  const [, first, last] = /^(.{3,400}?), ?\+ ?\d{1,4} authors?, ?(.{3,60})$/.exec(line) ?? [];
  if (first !== undefined && last !== undefined) {
    const list = nameList(`${first}, ${last}`);
    return list && { names: [...list.names, '…'], marked: true };
  }
  let bare = spelledOut(line.replace(openingMark, ''));
  for (let shorter = bare.replace(closingMark, ''); shorter !== bare; shorter = bare.replace(closingMark, ''))
    bare = shorter;
  bare = bare.replace(footnoteMark, '').trim();
  const marked = bare !== spelledOut(line);
  const list = semicolons(bare) ?? invertedList(bare) ?? plainList(bare, marked);
  // "Access Paper:", "Filter Titles:"
  return list?.names.length === 1 && line.endsWith(':') ? undefined : list;
}

/** "Ada Berger 1,* and Tom Lindqvist 2": numbers of affiliations behind all names. */
function marksAtNames(line: string): string {
  if (line.length > longest || !/\p{L} \d/u.test(line)) return line;
  const parts = line.split(/, ?(?=\p{Lu})| and /u);
  const isMarked = parts.length > 1 && parts.every((part) => numbersBehind.test(part));
  return isMarked ? parts.map((part) => part.replace(numbersBehind, '')).join(', ') : line;
}

const numbersBehind = / \d{1,2}(?:,(?:\d{1,2}|[*†‡])){0,8}$/;

// Scripts without capitals: names are short and stand in a list, or alone are two or three words or signs.
function caselessNames(line: string): string[] | undefined {
  if (line.length > 400 || !/^\p{Lo}/u.test(line)) return undefined;
  const parted = hanNames.test(line) ? / / : / ?[,،、，;；·|] ?|(?<=\p{Lo}) (?=و\p{Lo})/u;
  const names = line.split(parted).map((name) => name.trim());
  if (names.length > 1 && names.at(-1) === '') names.pop();
  const isName = names.length > 1 ? caselessName : loneCaselessName;
  return names.every((name) => isName.test(name)) ? names : undefined;
}

/** "王建国 李晓梅 陈志强", by the hundred most frequent family names, which nine of ten people have; "下载 引用" is none. */
const hanNames =
  /^(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張陳劉黃楊趙吳][\p{Script=Han}]{1,2}(?: |$)){2,12}$/u;
const caselessName =
  /^(?:[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{Script=Hang}]{2,5}|\p{Script=Han}{1,4} [\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]{1,4}|\p{Lo}[\p{Lo}\p{M}]{1,11}(?: [\p{Lo}\p{M}.]{1,12}){1,3})$/u;
const loneCaselessName =
  /^(?:\p{Script=Han}{2,3}|[^\P{Lo}\p{Script=Han}\p{Script=Kana}\p{Script=Hira}][\p{Lo}\p{M}]{1,8}(?: [\p{Lo}\p{M}]{2,8}){1,2})$/u;

// "M{\\"u}ller" and "Ada Doe (Example University)": neither the accents nor the affiliations are told apart here.
function spelledOut(line: string): string {
  return line.replace(/\{?\\[^\p{L}\s]? ?\{?(\p{L})\}{0,2}/gu, '$1').replace(/ ?\([^()]*\)/g, '');
}

// "Doe, Jane; Roe, John"
function semicolons(bare: string): NameList | undefined {
  const names = bare.split(/ ?; ?/).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => inverted.test(name) || isName(name))
    ? { names, marked: true }
    : undefined;
}

// "Doe, J., & Roe, J."
function invertedList(bare: string): NameList | undefined {
  const parts = bare.split(/, ?(?:and |& )?| and | & /).filter((part) => part !== '');
  if (parts.length < 2 || parts.length % 2 !== 0) return undefined;
  const only = new RegExp(`^${initials}$`, 'u');
  const one = new RegExp(`^${surname}$`, 'u');
  return parts.every((part, index) => (index % 2 === 0 ? one : only).test(part))
    ? { names: pairs(parts), marked: true }
    : undefined;
}

function pairs(parts: readonly string[]): string[] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : []));
}

function plainList(bare: string, marked: boolean): NameList | undefined {
  const names = bare.split(/ ?[,،，、|·•⋅∙;] ?(?:and |& )?| and | & /).filter((name) => name !== '');
  const read = names.filter((name) => isName(name) || han.test(name)).length;
  if (read < names.length && !mayHoldOdd(names, read)) return undefined;
  if (names.every((name) => han.test(name)) && names.length < 2) return undefined;
  return {
    names,
    marked: marked || names.some((name) => initialled.test(name) && (names.length > 1 || name.includes('.'))),
  };
}

// Among several names some are odd: "Sudha", "LHCb Collaboration: R. Aaij", "Jan Doe GNVV".
function mayHoldOdd(names: readonly string[], read: number): boolean {
  if (names.some((name) => name.length > 60)) return false;
  return names.length > 4
    ? read >= names.length * 0.7
    : names.length > 2 && read === names.length - 1 && names.some((name) => single.test(name));
}

function isName(text: string): boolean {
  return text.length < 60 && (spelled.test(text) || initialled.test(text));
}
