import { dateOf } from './dateOf.ts';

/** As much of a day as a source says for sure, and a doubt that keeps the rest of it back. */
export interface WrittenDate {
  /** `2019`, `2019-05` or `2019-05-03`. */
  date: string;
  doubt?: string;
}

/**
 * The day in a text as people and programs write one: "2019/05/03/", "3 May 2019", "Mon, 2 Apr 2007 19:18:42 GMT",
 * "Spring 2019". Of "03/05/2019", which is a day in March or in May, only the year is sure.
 */
export function writtenDate(written: string): WrittenDate | undefined {
  const text = written.trim().toLowerCase();
  for (const { pattern, read } of forms) {
    const groups = pattern.exec(text)?.groups;
    const found = groups ? read(groups) : 'no date';
    if (found !== 'no date') return found;
  }
  const years = [...new Set(text.match(/(?<!\d|\d\.)(?:1[5-9]|20)\d\d(?!\d|\.\d)/g))];
  const [year] = years;
  return year === undefined || years.length > 1 ? undefined : { date: year };
}

/** The day on which a moment fell, told in milliseconds since 1970, or in seconds; in the time of Greenwich. */
export function dateOfMoment(moment: number): string | undefined {
  const milliseconds = moment < 1e11 ? moment * 1000 : moment;
  return moment >= 1e8 && milliseconds < 4.2e12
    ? new Date(milliseconds).toISOString().slice(0, 10)
    : undefined;
}

type Parts = Record<string, string | undefined>;

const month = String.raw`(?<name>\p{L}{3,12})\.?`;
const number = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|er|º)?`;
const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)(?!\d)`;
const link = String.raw`[\s,/-]{1,3}(?:(?:de|of)\s)?`;

/**
 * Each form tells apart what its parts are; the first that fits a text reads it, and says whether it is no date at all;
 * undefined is a day that no calendar has.
 */
const forms: readonly { pattern: RegExp; read: (parts: Parts) => WrittenDate | 'no date' | undefined }[] = [
  {
    pattern: new RegExp(
      String.raw`^${year}\s*[-/.年]\s*(?<month>\d{1,2})(?:\s*[-/.月]\s*(?<day>\d{1,2}))?(?!\d)`,
      'u',
    ),
    read: isoDate,
  },
  {
    pattern: new RegExp(String.raw`^${year.replace('(?!\\d)', '')}(?<month>\d\d)(?<day>\d\d)(?:$|t\d)`, 'u'),
    read: isoDate,
  },
  {
    pattern: new RegExp(String.raw`^(?:\p{L}+,?\s)?${number}${link}${month}${link}${year}`, 'u'),
    read: namedDate,
  },
  {
    pattern: new RegExp(String.raw`^(?:\p{L}+,\s)?${month}${link}${number}${link}${year}`, 'u'),
    read: namedDate,
  },
  {
    pattern: new RegExp(String.raw`^${year}${link}${month}(?:${link}${number})?(?![\d-])`, 'u'),
    read: namedDate,
  },
  { pattern: new RegExp(String.raw`^${month}${link}${year}`, 'u'), read: namedDate },
  {
    pattern: new RegExp(
      String.raw`^(?<first>\d{1,2})(?<sign>[-/.])\s?(?<second>\d{1,2})[-/.]\s?${year}`,
      'u',
    ),
    read: dayOrMonth,
  },
  { pattern: new RegExp(String.raw`^(?<month>\d{1,2})[-/.]${year}`, 'u'), read: isoDate },
];

function isoDate({ year: of = '', month: inYear = '', day = '' }: Parts): WrittenDate | undefined {
  // "2019-00-00", "2020-05-00": what is not known.
  const until = [inYear, day].findIndex((part) => Number(part) === 0);
  const known = [of, inYear, day].slice(0, until === -1 ? 3 : until + 1);
  const date = dateOf(known.map((part) => part.padStart(2, '0')).join('-'));
  return date === undefined ? undefined : { date };
}

function namedDate({ year: of, name = '', day }: Parts): WrittenDate | 'no date' | undefined {
  const at = monthOf(name);
  return at === undefined ? 'no date' : isoDate({ year: of, month: String(at), day });
}

function dayOrMonth({ first = '', sign, second = '', year: of }: Parts): WrittenDate | undefined {
  // With points the day stands first, wherever days are written so.
  if (sign === '.' || Number(first) > 12 || first === second)
    return isoDate({ year: of, month: second, day: first });
  if (Number(second) > 12) return isoDate({ year: of, month: first, day: second });
  return { date: of ?? '', doubt: 'day and month cannot be told apart' };
}

/** The number of a month by its name, or a beginning of it that is no other's, in the languages of the table. */
export function monthOf(name: string): number | undefined {
  const bare = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\.$/gu, '');
  const at = months.findIndex((names) => names.some((each) => bare.length >= 3 && each.startsWith(bare)));
  return at === -1 ? undefined : at + 1;
}

/** In English, German, French, Spanish, Italian and Portuguese. */
const months = [
  'january januar janvier enero gennaio janeiro',
  'february februar fevrier febrero febbraio fevereiro',
  'march marz maerz mars marzo marco mrz',
  'april avril abril aprile',
  'may mai mayo maggio maio',
  'june juni juin junio giugno junho',
  'july juli juillet julio luglio julho',
  'august aout agosto',
  'september sept septembre septiembre settembre setembro',
  'october oktober octobre octubre ottobre outubro',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dicembre dezembro',
].map((names) => names.split(' '));
