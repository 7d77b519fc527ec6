import labels from '../data/labels.json' with { type: 'json' };
import { dateMark } from './dateMark.ts';

/**
 * What people and pages write before a title or an abstract to say which it is. It steers the reading of the line and
 * is no part of the text.
 */
const titleMarks: readonly RegExp[] = [
  /^#{1,6} +/,
  /^#?\d{1,4}[.)] +/,
  /^#\d{1,4} +/,
  /^[[(]\d{1,4}[\])] +/,
  /^paper \d{1,4}(?:[:.]| [–—-]) +/i,
  /^title ?: */i,
  /^▲ */,
  /^\[(?:pdf|html|book|citation|doc|b|c)\] +/i,
];
/** Link lists that are voted on name the site after the title. */
const voted = /^(?:#?\d{1,4}[.)] +)?▲/;
const site = / \((?:[\w-]+\.)+[a-z]{2,}(?:\/[\w./-]*)?\)$/;
// "Abstract reasoning" and "Abstract-level" are words of a text.
const abstractNames = labels.fields.abstract.split('|');
const abstractMark = new RegExp(`^(?:${abstractNames.join('|')})(?: ?[:：—–]| -(?= )|\\.(?= )) *`, 'iu');
/** "RESUMO As comunidades …" */
const abstractInCapitals = new RegExp(
  `^(?:${abstractNames
    .filter((name) => /^\p{Ll}{6,}$/u.test(name))
    .map((name) => name.toUpperCase())
    .join('|')}) +(?=\\p{Lu})`,
  'u',
);
/** Buttons that stand in the line of the abstract. Without a sentence's end or dots before it, it is a part of the text. */
const closingButton =
  /(?<=[.!?…。！？]['"”’)\]]{0,3}) {0,3}(?:\[|\()?(?:(?:read|show|see|view) (?:more|less))(?:\]|\))?(?: ?[›»→>↗]+)?[.…]*$/i;
/** No text ends so. */
const fold = / {0,3}[△▲▽▼] {0,3}(?:Less|More)$/;
/** The short form and the long form that one page of results shows of each abstract, the one or the other. */
const shortForm = /^.{0,1000}?▽ More\s{1,4}(?=.{46})/su;
/** Bold from end to end; "**A** versus **B**" is not. */
const bold = /^\*\*((?:(?!\*\*).)+)\*\*$/;
/** "Gated Messages in Chains(Article)" */
const gluedKind = /(?<=\p{Ll}{3}|[?\d])\(\p{Lu}\p{Ll}{3,12}(?: \p{Lu}?\p{Ll}{3,12})?\)$/u;
/** Publishers show behind a title who may read the paper. */
const closingAccess = / (?:Get|Free|Full|Restricted) [aA]ccess$/;
/** Lists have it before abstracts too, so it tells nothing. */
const bullet = /^[-*+•▪◦] +/;

/** Whether a line says that it is a title: "## Title", "3. Title", "[3] Title", "Title: …", "**Title**". */
export function isMarkedTitle(line: string): boolean {
  const plain = line.replace(bullet, '');
  return (
    bold.test(plain) ||
    dateMark(plain) !== undefined ||
    titleMarks.some((mark) => mark.test(plain) && mark.exec(plain)?.[0] !== plain)
  );
}

/** Whether a line says that an abstract begins: "Abstract: …", "Abstract—…". */
export function isMarkedAbstract(line: string): boolean {
  return abstractMark.test(line) || abstractInCapitals.test(line);
}

/** A title or an abstract without its mark. A mark that is all there is stays. */
export function withoutMark(part: 'title' | 'abstract', text: string): string {
  const bare = part === 'abstract' ? bareAbstract(text) : bareTitle(text);
  return bare === '' ? text : bare;
}

function bareAbstract(text: string): string {
  const begun = text.replace(shortForm, '').replace(abstractMark, '').replace(abstractInCapitals, '');
  const tail = begun.slice(-60);
  return begun.slice(0, begun.length - tail.length) + tail.replace(fold, '').replace(closingButton, '');
}

function bareTitle(text: string): string {
  const whole = text.replace(bullet, '').replace(bold, '$1');
  const plain = whole.slice(dateMark(whole)?.length ?? 0);
  return titleMarks
    .reduce(
      (title, mark) => title.replace(mark, '').replace(bold, '$1'),
      voted.test(plain) ? plain.replace(site, '') : plain,
    )
    .replace(gluedKind, '')
    .replace(closingAccess, '');
}
