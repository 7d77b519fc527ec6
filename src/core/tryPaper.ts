import { citable } from './cite/citable.ts';
import { exportFormats } from './cite/exportFormats.ts';
import { scholarTags } from './cite/scholarTags.ts';
import type { Paper } from './paper.ts';
import { describePaper } from './publish/describe.ts';
import { abstractMarks } from './show/abstractMarks.ts';
import { gist } from './show/gist.ts';
import { glossary } from './show/glossary.ts';
import { people } from './show/people.ts';
import { titleHtml } from './show/titleHtml.ts';
import { renderHtml } from './text/renderHtml.ts';

/** Makes of a paper what its page and the files for machines hold, only to see whether that fails. */
export function tryPaper(paper: Paper): unknown[] {
  const cited = citable(paper, 'https://example.org/');
  return [
    ...exportFormats.map(({ write }) => write?.([cited])),
    [scholarTags(cited), describePaper(paper), gist(paper)],
    [renderHtml(paper.title), titleHtml(paper.title), renderHtml(paper.abstract, abstractMarks(paper))],
    [people([paper]), glossary([paper])],
  ];
}
