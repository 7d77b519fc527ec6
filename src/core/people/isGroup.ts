import type { Author } from '../paper.ts';
import data from './data/groupSigns.json' with { type: 'json' };

/**
 * What the name of an organisation has and a person's has not: prepositions where a person has particles, words such
 * as "Institute", "Bureau" behind two others, for alone it may be a family name, and capitals as in "OpenAI", not "LeCun".
 */
const signs = data.signs.map(({ pattern, flags }) => new RegExp(pattern, flags));

/** Whether an author is an organisation: its source says so, or its name does. */
export function isGroup({ name, family, group }: Author): boolean {
  return group ?? (family === undefined && signs.some((sign) => sign.test(name)));
}

/** "Inc.", "Ltd": the end of a company's name, though a comma stands before it. */
export function isCompanyForm(part: string): boolean {
  return /^(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|GmbH|Corp|Pty)\b\.?(?: Ltd\.?)?$/i.test(part);
}
