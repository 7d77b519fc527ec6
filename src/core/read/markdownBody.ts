import { type Section, sectionsOf, type Stretch } from './markdownParts.ts';
import { lineBreaks } from '../words/lineBreak.ts';

/** What the body of a paper in Markdown holds. */
export interface MarkdownBody {
  /** The heading at its top, as written, when the front matter gives no title. */
  title?: string | undefined;
  abstract: string;
  /** The sections that are none of the abstract, neighbours joined. */
  aside: Stretch[];
}

/**
 * The abstract of a body that begins at `line`: its section "Abstract", when it has one, as pages made with Hugo do;
 * else all but the sections that no abstract has, such as "BibTeX". `title` is the front matter's.
 */
export function markdownBody(body: string, line: number, title: string | undefined): MarkdownBody {
  const heading = /^\s*# +(.+)(?:\n|$)/.exec(body);
  const headed = (heading?.[1] ?? '').replace(/(?<![ #])[ #]+$/, '');
  const isTitle = heading !== null && (title === undefined || isSame(headed, title));
  const top = isTitle ? heading[0] : '';
  const sections = sectionsOf(body.slice(top.length), line + lineBreaks(top));
  const isTaken = abstractAmong(sections);
  const aside: Stretch[] = [];
  let wasAside = false;
  for (const section of sections) {
    const isAside = !isTaken(section) && section.text.trim() !== '';
    const last = aside.at(-1);
    if (isAside && wasAside && last) last.text += section.text;
    else if (isAside) aside.push(fromFirstLine(section));
    wasAside = isAside || (wasAside && section.text.trim() === '');
  }
  const abstract = sections
    .filter(isTaken)
    .map((section) => (isAbstract(section) ? section.text.slice(section.below) : section.text))
    .join('')
    .trim();
  return { title: title === undefined && heading ? headed : undefined, abstract, aside };
}

/** A stretch without the blank lines it begins with. */
export function fromFirstLine({ text, line }: Stretch): Stretch {
  const blank = /^(?:[^\S\r\n]*(?:\r\n|[\r\n]))*/.exec(text)?.[0] ?? '';
  return { text: text.slice(blank.length), line: line + lineBreaks(blank) };
}

function abstractAmong(sections: readonly Section[]): (section: Section) => boolean {
  const named = sections.find(isAbstract);
  const taken = new Set<Section>();
  /** The level of the heading below which all is taken, or all is not. */
  let within: { level: number; isTaken: boolean } | undefined;
  for (const section of sections) {
    if (!within || section.level <= within.level) {
      const isOwn = named ? section === named : !asideNames.test(section.name);
      within = { level: section.level === 0 ? Infinity : section.level, isTaken: isOwn };
    }
    if (within.isTaken) taken.add(section);
  }
  return (section) => taken.has(section);
}

function isAbstract({ name }: Section): boolean {
  return /^(?:abstract|summary)[.:]?$/i.test(name);
}

/** Headings of what pages about papers hold beside the abstract. */
const asideNames =
  /^(?:bib ?tex|citations?|cite(?: (?:this|us))?|how to cite|references|bibliography|acknowledge?ments?|links|resources|downloads?|code|authors?|contact|licen[cs]e|slides|poster|videos?|news|updates?)[.:]?$/i;

function isSame(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return bare(one) === bare(other);
}
