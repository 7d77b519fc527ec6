import { lineBreaks } from '../../words/lineBreak.ts';
import { blocksOf } from './blocksOf.ts';
import { type Facts, noFacts } from './facts.ts';
import { fieldOf } from './fieldWords.ts';
import type { Block } from './piece.ts';
import { type Section, sectionsOf, type Stretch } from './stretches.ts';
import { tidied } from './tidied.ts';

/** What the body of a paper in Markdown holds. */
export interface Body {
  /** The heading at its top, as written, when the front matter gives no title. */
  title?: string | undefined;
  abstract: string;
  /** A heading or a label says where the abstract is. */
  isMarked: boolean;
  /** What stands beside the abstract and is used: names, buttons, days. */
  facts: Facts;
  /** What is neither, neighbours joined. */
  aside: Stretch[];
}

/**
 * The abstract of a body that begins at `line`: its section "Abstract", when it has one, as pages made with Hugo do;
 * else all but the sections that no abstract has, such as "BibTeX". `title` is the front matter's. Of a note for its
 * writer alone (`isPrivate`) only what is marked as the abstract is published.
 */
export function bodyOf(
  body: string,
  line: number,
  title: string | undefined,
  isPrivate: boolean,
  blocks: readonly Block[] = blocksOf(body, line),
): Body {
  const top = titleHeading(body);
  const isTitle = top !== undefined && (title === undefined || isSame(top.name, title));
  const start = isTitle ? top.end : 0;
  const sections = sectionsOf(body.slice(start), line + lineBreaks(body.slice(0, start)));
  const named = sections.find(isAbstract) ?? sections.find(({ text }) => labelled.test(text));
  const isTaken = takenAmong(sections, named);
  const facts = noFacts();
  const stretches = new Joined();
  const abstract: string[] = [];
  let isMarked = named !== undefined && isAbstract(named);
  const before = takenUpTo(blocks);
  before(sections[0]?.line ?? 1);
  for (const [at, section] of sections.entries()) {
    const own = before(sections[at + 1]?.line ?? Infinity);
    const isPart = isTaken(section) && !(isPrivate && named === undefined);
    const isBefore = named !== undefined && section.line < named.line;
    const mode = isPart ? 'abstract' : isBefore || holdsLinks(section) ? 'facts' : undefined;
    const isHead = section === named && isAbstract(section);
    const text = isHead ? withoutHead(section) : section.text;
    const read = mode && tidied({ text, line: section.line }, own, mode, facts);
    if (read?.isMarked === true) {
      isMarked = true;
      abstract.length = 0;
    }
    if (read && read.abstract !== '') abstract.push(read.abstract);
    stretches.add(read ? { text: read.aside, line: section.line } : section, section.text.trim() === '');
  }
  return {
    title: title === undefined && top ? top.name : undefined,
    abstract: abstract.join('\n\n').trim(),
    isMarked,
    facts,
    aside: stretches.all,
  };
}

/** The blocks that begin before a line and were not taken yet. */
function takenUpTo(blocks: readonly Block[]): (line: number) => readonly Block[] {
  let at = 0;
  return (line) => {
    const from = at;
    while ((blocks[at]?.line ?? Infinity) < line) at += 1;
    return blocks.slice(from, at);
  };
}

/** Stretches that nobody used; what follows one directly joins it. */
class Joined {
  readonly all: Stretch[] = [];
  private wasAside = false;

  /** `isBlank`: nothing stands in it, so that it parts nothing. */
  add(stretch: Stretch, isBlank: boolean): void {
    const last = this.all.at(-1);
    const isFilled = stretch.text.trim() !== '';
    if (isFilled && this.wasAside && last) last.text += stretch.text;
    else if (isFilled) this.all.push(fromFirstLine(stretch));
    this.wasAside = isFilled || (this.wasAside && isBlank);
  }
}

function titleHeading(body: string): { name: string; end: number } | undefined {
  const heading =
    /^\s*# +(.+)(?:\n|$)/.exec(body) ?? /^\s*([^\s>#|`~-].{2,300})\n={3,}[ \t]*(?:\n|$)/.exec(body);
  return heading
    ? { name: (heading[1] ?? '').replace(/(?<![ #])[ #]+$/, ''), end: heading[0].length }
    : undefined;
}

/** A section without its heading, which leaves its lines. */
function withoutHead({ text, below }: Section): string {
  return text.slice(0, below).replaceAll(/[^\r\n]/g, '') + text.slice(below);
}

/** A stretch without the blank lines it begins with. */
export function fromFirstLine({ text, line }: Stretch): Stretch {
  const blank = /^(?:[^\S\r\n]*(?:\r\n|[\r\n]))*/.exec(text)?.[0] ?? '';
  return { text: text.slice(blank.length), line: line + lineBreaks(blank) };
}

function takenAmong(sections: readonly Section[], named: Section | undefined): (section: Section) => boolean {
  const taken = new Set<Section>();
  /** The level of the heading below which all is taken, or all is not. */
  let within: { level: number; isTaken: boolean } | undefined;
  for (const section of sections) {
    if (!within || section.level <= within.level) {
      const isOwn = named ? section === named : !asideNames.test(section.name);
      within = { level: section.level === 0 ? Infinity : section.level, isTaken: isOwn };
    }
    // A label stands in one section, whose parts are others.
    if (named && !isAbstract(named) && section !== named) continue;
    if (within.isTaken) taken.add(section);
  }
  return (section) => taken.has(section);
}

function isAbstract({ name }: Section): boolean {
  return fieldOf(name) === 'abstract';
}

function holdsLinks({ name }: Section): boolean {
  return ['url', 'pdf', 'code', 'project', 'data', 'authors', 'keywords'].includes(fieldOf(name) ?? '');
}

/** A line that says that the abstract begins, as a label or as the head of a callout. */
const labelled =
  /^[ \t>]*(?:[*_]{1,3}|<b>|<strong>|<summary>(?:<b>)?)?(?:abstract|zusammenfassung|résumé|摘要)(?:[:.][*_]{0,3}|[*_]{1,3}[:.]?|<\/\w+>|[ \t]*::|[ \t]*[—–-])|^[ \t]*>[ \t]*\[!abstract\]/im;

/** Headings of what pages about papers hold beside the abstract. */
const asideNames =
  /^(?:bib ?tex|citations?|cite(?: (?:this|us))?|how to cite|references|bibliography|acknowledge?ments?|links|resources|downloads?|code|authors?|contact|licen[cs]e|slides|poster|videos?|news|updates?|figures?|(?:my |reading |private |personal )?(?:notes?|thoughts|comments|remarks|questions|ideas|opinions?|review|summary of notes)|annotations?|highlights?|related(?: .*)?|see also|key ?words?|tags|metadata|installation|usage|requirements|getting started|quick ?start|to-?do)[.:]?$/i;

function isSame(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return bare(one) === bare(other);
}
