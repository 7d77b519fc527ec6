import { dateMark } from './dateMark.ts';

/** What pages write before every title: the number of a poster, a time, a bullet, "[PDF]". */
const marks: readonly RegExp[] = [
  // A message of a chat: "[12.03.24, 10:00:11] Ada: "
  /^\[?\d{1,4}[./:-]\d[\d./: ,-]{3,20}(?:[AP]M)?\]? ?(?:[-–] )?[\p{L} ]{1,30}: /u,
  /^\d{1,2}[:.h]\d\d(?: ?[ap]m)?(?: ?[-–—] ?\d{1,2}[:.h]\d\d(?: ?[ap]m)?)? +/i,
  /^\[[\p{L} -]{1,12}\] */u,
  /^[•◦▪‣●○*+–-] +/,
  /^[\p{Extended_Pictographic}\ufe0f\u200d]{1,6} */u,
  // "Poster #12: "
  /^\p{L}{2,12} ?[#№]? ?\d{1,5}[a-z]?(?:[:.)]| [–—-]) +/u,
  /^[([]?[A-Z]{0,5}[-.# ]?\d{1,5}(?:\.\d{1,3})?[a-z]?[)\].:]?(?: [-–—:|])? +/,
];

/** Takes off titles what stands before most of them and differs in nothing but its number. */
export function sharedMarks(titles: readonly string[]): (title: string) => string {
  const shared = marks.filter((mark, at) => {
    const count = titles.filter((title) => mark.test(title)).length;
    // "[PDF]" stands before those that have one.
    return count > 1 && count >= titles.length * (at === 2 ? 0.3 : 0.7);
  });
  // Of "12 March: " the number alone is no mark.
  const isDated = titles.some((title) => dateMark(title) !== undefined);
  if (isDated) return (title) => title.slice(dateMark(title)?.length ?? 0);
  const end = sharedEnd(titles);
  return (title) => {
    const whole = title.endsWith(end) ? title.slice(0, title.length - end.length) : title;
    return shared.reduce((bare, mark) => bare.replace(mark, '') || bare, whole);
  };
}

/** A button in brackets that stands behind nearly every title, "(abstract)", "[PDF]". */
function sharedEnd(titles: readonly string[]): string {
  const ends = titles.map((title) => / [([][^()[\]]{2,30}[)\]]$/.exec(title.slice(-40))?.[0] ?? '');
  const [first = ''] = ends.filter((end) => end !== '');
  const count = ends.filter((end) => end === first).length;
  return count > 1 && count >= titles.length * 0.7 ? first : '';
}
