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
  // "1.基于图神经网络的预测"
  /^\d{1,4}[.、．)）] *(?=\p{Lo})/u,
  // Whatever a page draws before its titles: "▸ ", "❖ ", "» "
  /^[^\p{L}\p{N}\s"'“”‘«([{$\\¿¡]{1,3} +/u,
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
  const withoutEnd = sharedEnd(titles);
  const bare = (title: string) =>
    shared.reduce((rest, mark) => rest.replace(mark, '') || rest, withoutEnd(title));
  const unquoted = sharedQuotes(titles.map(bare));
  return (title) => unquoted(bare(title));
}

/** What pages write behind every title: a button "(abstract)", a number "#12", points up to the number of a page. */
const ends: readonly RegExp[] = [
  / ?(?:[.·․‥…] ?){3,200} ?\d{0,4}$/,
  /(?: #|\t)\d{1,4}$/,
  // A reference to it: "(Berger et al., 2023)"
  / [([]\p{Lu}[^()[\]]{2,60}, ?(?:19|20)\d\d[a-z]?[)\]]$/u,
];

/** Which of the ends nearly every title has, and a button in brackets that is the same behind all. */
function sharedEnd(titles: readonly string[]): (title: string) => string {
  const found = titles.map((title) => / [([][^()[\]]{2,30}[)\]]$/.exec(title.slice(-40))?.[0] ?? '');
  const [first = ''] = found.filter((end) => end !== '');
  const isShared = (count: number) => count > 1 && count >= titles.length * 0.7;
  const same = isShared(found.filter((end) => end === first).length) ? first : '';
  const shared = ends.filter((end) => isShared(titles.filter((title) => end.test(title)).length));
  return (title) => {
    const whole = same !== '' && title.endsWith(same) ? title.slice(0, title.length - same.length) : title;
    return shared.reduce((bare, end) => bare.replace(end, '') || bare, whole);
  };
}

/** Titles without the quotation marks in which nearly all of them stand. */
function sharedQuotes(titles: readonly string[]): (title: string) => string {
  const count = titles.filter((title) => quoted.test(title)).length;
  return count > 0 && count >= titles.length * 0.7
    ? (title) => quoted.exec(title)?.[1] ?? title
    : (title) => title;
}

const quoted = /^[“"«„]([^“”"«»„]{8,400}?)[.,]?[”"»“][.,]?$/u;
