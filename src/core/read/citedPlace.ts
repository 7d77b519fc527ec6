import { fullestDate, yearOf } from './fullestDate.ts';

/** Where a paper stands, as citations have it in one text. */
export interface CitedPlace {
  venue?: string | undefined;
  year?: string | undefined;
  /** Only where it says more than the year. */
  date?: string | undefined;
  volume?: string | undefined;
  number?: string | undefined;
  pages?: string | undefined;
}

/**
 * Parts a text such as "J Bone Res. 2018 Nov 5;33(11):1987-95." or "The Journal of Bone Research (2018) 33:11
 * (1987-95)"; undefined where any part of it would be left over, as of a name that has a number.
 */
export function citedPlace(citation: string): CitedPlace | undefined {
  if (citation.length > 400 || !/\d/.test(citation)) return undefined;
  const text = withoutTail(citation);
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const venue = nameOf(parts['venue'] ?? '');
    const found = parts['labels'] === undefined ? parts : labelled(parts['labels']);
    const { volume, number, pages = parts['article'] } = found;
    const written = parts['date'] ?? parts['dated'] ?? dateIn.exec(parts['labels'] ?? '')?.[0] ?? '';
    const date = written.replace(/ (?=\d\d(?: \d\d)?$)/g, '-');
    // "ISO 27001:2013"
    const isYear = date === '' && [volume, pages].some((part = '') => new RegExp(`^${year}$`).test(part));
    const exact = /\bDate of Publication: ([\w ]{4,30})/.exec(citation)?.[1];
    if ((volume ?? pages ?? exact) === undefined || isYear) continue;
    return {
      venue: venue === '' ? undefined : venue,
      year: yearOf(date),
      date: fullestDate([date, exact ?? '']),
      volume,
      number: number?.trim(),
      pages: pages?.replace(/ ?[-–—]{1,2} ?/, '-'),
    };
  }
  return undefined;
}

/** What citations say behind the place: identifiers, further days, a number of PubMed. */
function withoutTail(written: string): string {
  const end = written.search(
    /[\s.,;:]\s?(?:doi\b|https?:|10\.\d{4}|Epub\b|eCollection\b|Print \d|Date of Publication\b|PMC?ID\b|PMC\d|Online ahead)/i,
  );
  return (end < 0 ? written : written.slice(0, end)).trim().replace(/[.,;:]$/, '');
}

/** A point at its end is of the name where others are: "J.Ex." */
function nameOf(written: string): string {
  const name = written.trim().replace(/[,;:]$/, '');
  const bare = name.indexOf('.') === name.length - 1 ? name.slice(0, -1) : name;
  return /\p{L}{2}/u.test(bare) ? bare : '';
}

/** "vol. 24, no. 1, pp. 12-25, Feb. 2016" */
function labelled(text: string): Record<string, string | undefined> {
  const after = (label: string) =>
    new RegExp(
      String.raw`(?:^|[\s,;.(])${label}\.?:? ?(?<value>${page}(?: ?[-–—]{1,2} ?${page})?)`,
      'iu',
    ).exec(text)?.groups?.['value'];
  return {
    volume: after('vol(?:ume)?'),
    number: after(numberLabel),
    pages: after(pagesLabel),
  };
}

const numberLabel = '(?:no|nr|iss(?:ue)?|number)';
const pagesLabel = String.raw`(?:pp?|pages?|art(?:icle|\.)?(?: (?:no|number|id))?)`;
// "Early Child Dev 2016": what is no month is of the name.
const named =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)';
const month = String.raw`${named}\.?(?: ?[-–/] ?${named}\.?)?`;
const year = String.raw`(?:1[5-9]|20)\d\d`;
const day = String.raw`\d{1,2}(?:[-–]\d{1,2})?`;
/** "2018", "2018 Nov 5", "2018 11 05", "5 Nov 2018", "Nov. 2018" */
const date = String.raw`(?:${year}(?: \d\d \d\d| ${month}(?: ${day})?)?|(?:${day} )?${month} (?:${day},? )?${year})`;
const dateIn = new RegExp(date, 'iu');
const page = String.raw`[\p{L}]{0,3}\.?\d[\p{L}\d.]{0,14}`;
const pages = String.raw`(?:pp?\.? ?)?(?<pages>${page}(?: ?[-–—]{1,2} ?${page})?)`;
const volume = String.raw`(?<volume>[A-Z]?\d{1,5}[A-Z]?(?:[-–/]\d{1,5})?)`;
const inNumber = String.raw`[\p{L}\d][\p{L}\d .,/–-]{0,24}`;
const number = String.raw`\((?<number>${inNumber})\)`;
const said = String.raw`(?:vol(?:ume)?\.?|${numberLabel}\.?|${pagesLabel}\.?):? ?${page}(?: ?[-–—]{1,2} ?${page})?`;

const forms: readonly RegExp[] = [
  // The Journal of Bone Research (2018) 33:11 (1987-95); BMC Nursing (2020) 19:1 Article Number: 23
  String.raw`(?<venue>.{2,250}?) \((?<date>${date})\),? ${volume}(?:[:.](?<number>${inNumber}?))? (?:\(${pages}\)|Article Number: (?<article>${page}))`,
  // Anaesthesia. 77(5) (pp 512-520), 2022; BMC Nursing. 19(1) (no pagination), 2020. Article Number: 23
  String.raw`(?<venue>.{2,250}?)[.,]? ${volume}(?: ?${number})? \((?:${pages}|no pagination)\), (?<date>${date})(?:\. Article Number: (?<article>${page}))?`,
  // IEEE Trans. Netw., vol. 24, no. 1, pp. 12-25, Feb. 2016; Building, Volume 190, 1 March 2021, 107567
  String.raw`(?<venue>.{0,250}?)(?:^|[\s,;.(]\s?)(?<labels>(?:\(${date}\),? |(?<=[,;.] )${date}, )?${said}(?:(?:,|;|\.)? \(?(?:${said}|${date})\)?){0,4})(?:(?<=${year}), (?<article>${page}))?`,
  // J Bone Res. 2018 Nov 5;33(11):1987-95
  String.raw`(?<venue>.{0,250}?)(?:[\s,;]\s?|(?<=\.))(?<date>${date}); ?${volume}?(?: ?${number})?(?::\s?${pages})?`,
  // Eur. Phys. J. C 77 (2017) no.5, 317
  String.raw`(?<venue>.{2,250}?)[\s,]\s?${volume} \((?<date>${date})\),? no\. ?(?<number>\d{1,4}),? ${pages}`,
  // Phys. Rev. D 96 (2017) 032004
  String.raw`(?<venue>.{2,250}?)[\s,]\s?${volume}(?: ?${number})? \((?<date>${date})\)[,:]? ?${pages}`,
  // Journal of Bone Research (2018), 33(11), 1987-95
  String.raw`(?<venue>.{2,250}?),? \((?<date>${date})\)[,.:]? ${volume}(?: ?${number})?[,:] ?${pages}`,
  // J Bone Res. 33(11):1987-95, 2018 Nov
  String.raw`(?<venue>.{0,250}?)(?:^|[\s,;]\s?|(?<=\.))${volume}(?: ?${number})?(?:: ?|, ?)${pages}(?:[,.;] ?(?<date>${date})| ?\((?<dated>${date})\))?`,
  // Lancet (2018). Date of Publication: 4 Jun 2018
  String.raw`(?<venue>.{2,250}?) \((?<date>${date})\)`,
].map((form) => new RegExp(`^${form}$`, 'iu'));
