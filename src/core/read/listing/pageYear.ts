import type { Signed } from './signs.ts';

/**
 * The year in which the paper of a page came out, where no date of the page is surely its own: of the lines that have a
 * year, above the abstract or behind a label, the one that says most surely that it is that of a publication.
 */
export function pageYear(units: readonly Signed[], title: number, end: number): string | undefined {
  let best: { year: string; score: number } | undefined;
  for (const [at, { text, length, signs }] of units.entries()) {
    const year = length < 240 ? years.exec(text)?.[0] : undefined;
    if (year === undefined || at === title) continue;
    const isNear = at < end && at > title - 12;
    const score =
      (published.test(text) ? 3 : 0) +
      (handedIn.test(text) ? -1.5 : 0) +
      (copyright.test(text) ? -0.5 : 0) +
      (volume.test(text) || signs.isVenueLike ? 1.5 : 0) +
      (isNear ? 2 : 0) -
      (at < end ? 0 : 1);
    if (score >= leastScore && score > (best?.score ?? 0)) best = { year, score };
  }
  return best?.year;
}

const leastScore = 1.5;
const years = /(?<![\d/.–-]|\d ?[–-] ?)(?:19|20)\d\d(?![\d–]|\/\d{3}|-(?!(?:0\d|1[0-2])(?!\d)))/;
const published =
  /publi[sck]|\bpub\b|posted|submitted on|online|issued|appeared|veröffentlicht|erschienen|parution|mis en ligne|опубликов|出版|発行|公開|公开|发表|게재|año|année|год|\byear\b/i;
const handedIn =
  /received|accepted|revised|submitted|submission|created|modified|updated|accessed|eingereicht|reçu|recibido|recebido/i;
const copyright = /©|copyright/i;
/** "Vol. 12", "Volume63", "12(3)", "40 (09)", "第56권 第2호". */
const volume = /\bvol|\bno\.|\d ?\(\d|第? ?\d{1,3} ?(?:卷|巻|권|期|号)/i;
