/** What the parts of a structured abstract are headed, in their order. */
const sectionNames: readonly RegExp[] = [
  /^(?:background|introduction|context|importance|motivation|rationale)(?: (?:and|&) (?:aims?|objectives?|purpose|motivation))?$/i,
  /^(?:objectives?|aims?|purpose|research question|goals?|hypothesis|problem|questions?)$/i,
  /^(?:(?:materials?|patients|participants|data|design|study design|setting) (?:and|&) )?(?:methods?|methodology|materials?|design|study design|setting|participants|patients|interventions?|measurements?|main outcomes?(?: (?:and|&) measures?)?|approach|data|experiments?|search (?:methods?|strategy)|selection criteria|data (?:collection|extraction|sources)(?: (?:and|&) (?:analysis|synthesis))?|methods? (?:and|&) (?:main )?(?:findings|results)|design\/methodology\/approach)$/i,
  /^(?:(?:main )?results?(?: (?:and|&) (?:discussion|conclusions?))?|findings|outcomes?)$/i,
  /^(?:(?:discussion|summary) (?:and|&) )?(?:(?:authors?['’]s? )?conclusions?|interpretation|discussion|significance|implications|limitations|relevance|originality\/value|novelty|(?:research|practical|social) (?:limitations\/)?implications)(?: (?:and|&) (?:relevance|significance|outlook|implications))?$/i,
  /^(?:funding|trial registration|registration)$/i,
];

/** How a line heads a part of a structured abstract. */
export interface Section {
  /** Its place in the usual order, from 0. */
  order: number;
  /** The heading is all of the line. */
  alone: boolean;
}

/** The part that a line heads: "RESULTS", "**Methods:**", "Conclusions: We …". */
export function sectionOf(line: string): Section | undefined {
  const plain = line.slice(0, 60).replace(/^[*_#]+ ?/, '');
  const heading = /^([\p{L}&/'’ ]{3,40}?)(?:[*_]*(?:[:.]| ?[—–-])[*_]*(?= |$)|[*_]*$)/u.exec(plain);
  if (!heading) return undefined;
  const order = sectionNames.findIndex((name) => name.test(heading[1] ?? ''));
  const alone = line.length < 60 && heading[0].length === plain.length;
  // "Background. A history of …" and "Methods - a survey" are titles too; only a colon heads a text in its line.
  return order < 0 || (!alone && !heading[0].includes(':')) ? undefined : { order, alone };
}

/** What a section does in its paper. */
export type SectionRole = 'begins' | 'continues';

/**
 * Tells what each section does. A single heading in a whole file is none: a paper may be called "Introduction". One
 * that comes earlier in the order than the section before it begins another abstract, so that an abstract whose title
 * is missing is never joined to the one above.
 */
export function sectionRoles(sections: readonly (Section | undefined)[]): (SectionRole | undefined)[] {
  const count = sections.filter((section) => section !== undefined).length;
  const none = 99;
  let last = none;
  return sections.map((section) => {
    if (!section || count < 2) return undefined;
    const follows = section.order > last || (section.order === last && last > 1);
    const role = follows || (last === none && section.order >= 3) ? 'continues' : 'begins';
    last = section.order;
    return role;
  });
}
