import type { Entry } from './papers.ts';
import type { Signed } from './signs.ts';

/**
 * The year that the lines of a paper say, where no date and no venue gave it: "Year: 2022 | Volume: 4", "40(2): 1-9,
 * 2017.", "2024Exa...12..100H". That of a venue says it best. When a page was seen or changed is no year of a paper.
 */
export function saidYear(units: readonly Signed[], { facts }: Entry): string | undefined {
  const years = facts.flatMap(({ at, role }) => {
    const unit = units[at];
    const year = unit && unit.text.length < longest && !isCount(unit) ? yearIn(unit.text) : undefined;
    return year === undefined ? [] : [{ year, isVenue: role === 'venue' }];
  });
  return (years.find(({ isVenue }) => isVenue) ?? years[0])?.year;
}

const longest = 250;

function yearIn(text: string): string | undefined {
  const parts = text.split(/[|•·;]| {2,}|(?<=\d{4}) (?=\p{Lu}\p{Ll}{1,20}(?: \p{Ll}{1,20})?:)/u);
  const own = parts.filter((part) => !ofThePage.test(part));
  const posted = postedDoi.exec(text)?.[1];
  if (posted !== undefined) return posted;
  return own.map((part) => year.exec(part)?.[0]).find((found) => found !== undefined);
}

/** No number of pages, no range, no part of an identifier but its beginning. */
const year =
  /(?<![\d\p{L}–:/.,§$€-]|\b(?:pp?|pages|no|nr|vol|art)\.? ?)(?:19[3-9]|20[0-3])\d(?!\d|[–-]\d{2}|[.,]\d|:\d| ?(?:reads?|views?|downloads?|citations?|likes?|pages?)\b)/iu;

const ofThePage =
  /^[^\p{L}]{0,4}(?:last |date )?(?:accessed|added|modified|updated|edited|retrieved|viewed|visited|received|revised|accepted|submitted|copyright|©|zugriff|consulté|consultado|дата обращения)/iu;

/** bioRxiv writes the day of a preprint into its DOI: "10.1101/2020.03.12.441001". */
const postedDoi = /\b10\.\d{4,5}\/((?:19|20)\d\d)\.[01]\d\.[0-3]\d\.\d{4}/;

/** "Downloads 2014" of one paper is "Downloads 318" of the next. */
function isCount({ signs, text }: Signed): boolean {
  return (
    signs.form.startsWith('=') &&
    /^\p{L}[\p{L} ]+ ?:? ?\d+$|^\d+ \p{L}+$/u.test(text) &&
    !/year|jahr|ann|año|год/i.test(text)
  );
}
