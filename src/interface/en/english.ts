import type { Saying } from '../saying.ts';
import * as counts from './counts.ts';
import * as everyPage from './everyPage.ts';
import * as files from './files.ts';
import * as former from './former.ts';
import * as frame from './frame.ts';
import * as language from './language.ts';
import * as lists from './lists.ts';
import * as narrow from './narrow.ts';
import * as numbers from './numbers.ts';
import * as offline from './offline.ts';
import * as offlineSign from './offlineSign.ts';
import * as paper from './paper.ts';
import * as paperPage from './paperPage.ts';
import * as portable from './portable.ts';
import * as report from './report.ts';
import * as saved from './saved.ts';
import * as search from './search.ts';

/**
 * The whole catalogue, for checks. Whoever says something takes the part it is said in, so that a script carries its
 * own words only.
 */
export const english = {
  counts,
  everyPage,
  files,
  former,
  frame,
  language,
  lists,
  narrow,
  numbers,
  offline,
  offlineSign,
  paper,
  paperPage,
  portable,
  report,
  saved,
  search,
} satisfies Saying;
