import { papers } from './counts.ts';

// What files for machines say to people: llms.txt, the manifest's shortcuts, the search of an address bar.

export const data = 'Data';
export const allData = 'all papers with abstracts, links, topics, claimed numbers and what was repaired';
export const itsSchema = 'its JSON Schema';
export const feed = 'the newest papers as JSON Feed; also feed.xml (Atom)';
export const topicHolds = papers;
export const searchOf = (shelf: string): string => `Search ${shelf}`;
