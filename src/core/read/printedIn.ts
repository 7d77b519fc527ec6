import type { Given } from '../paper.ts';

type Printed = Pick<Given, 'venue' | 'volume' | 'number' | 'pages'>;

/**
 * Where a paper was printed. `line` gives a fact in one line. The id of a preprint, which programs keep among these, is no
 * place: "arXiv:2402.06123".
 */
export function printedIn(line: (name: Name) => string | undefined, isPreprint: boolean): Printed {
  const [venue, volume, number, pages] = (['venue', 'volume', 'number', 'pages'] as const).map((name) => {
    const text = line(name);
    return isPreprint && /^arxiv:/i.test(text ?? '') ? undefined : text;
  });
  return {
    venue,
    volume: unlessZero(volume),
    number: unlessZero(number),
    pages: pagesOf(unlessZero(pages)) ?? range(line('firstpage'), line('lastpage')),
  };
}

type Name = 'venue' | 'volume' | 'number' | 'pages' | 'firstpage' | 'lastpage';

/** "1--25" is as TeX has it; "8 pages" says how many there are. */
function pagesOf(text: string | undefined): string | undefined {
  return /^\d+ (?:pages?|pp\.?)$/i.test(text ?? '') ? undefined : text?.replaceAll(/ ?(?:--+|–|—) ?/g, '-');
}

/** Programs write a nought for a number that they do not know. */
function unlessZero(text: string | undefined): string | undefined {
  return text === '0' ? undefined : text;
}

function range(...pages: (string | undefined)[]): string | undefined {
  const [first, last] = pages.map(unlessZero);
  return first === undefined || last === undefined || first === last ? (first ?? last) : `${first}-${last}`;
}
