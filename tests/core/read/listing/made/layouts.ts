import { type MadeLanguage, madeTexts } from './texts.ts';

/** What a line of a made page is, as its maker knows. */
export interface MadeLine {
  text: string;
  part: 'title' | 'abstract' | 'authors' | 'venue' | 'other';
}

export interface MadePaper {
  title: string;
  abstract: string;
  authors: string[];
  year: number | undefined;
}

export interface MadePage {
  name: string;
  text: string;
  /** By the number of the line, from 1. */
  parts: Map<number, MadeLine['part']>;
  papers: MadePaper[];
}

/** Numbers from 0 to 1 that look drawn by chance and are the same each time. */
export function numbersFrom(seed: number): () => number {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const given =
  'Ada Tom Mei Luis Ana Noor Jan Eva Ines Karl Wei Sofia Omar Lena Paul Yuki Priya Ivan Marta Hugo'.split(
    ' ',
  );
const family =
  'Berger Lindqvist Tanaka Ortega Kovac Haddad Novak Stone Moreau Weber Zhang Rossi Farouk Hansen Okafor Sato Iyer Petrov Silva Blanc'.split(
    ' ',
  );
const han = '王伟 李娜 张敏 刘洋 陈杰 杨静 赵磊 黄丽'.split(' ');
const arabicNames = 'أحمد حسن,ليلى منصور,عمر خليل,سارة يوسف'.split(',');

type Pick = <T>(list: readonly T[]) => T;

/** How pages write authors: a whole line, and the names it means. */
const authorStyles: readonly ((people: readonly string[], next: () => number) => [string, string[]])[] = [
  (people) => [people.join(', '), [...people]],
  (people) => [listed(people, ' and '), [...people]],
  (people) => [listed(people, ', and '), [...people]],
  (people) => [`By ${listed(people, ' and ')}`, [...people]],
  (people) => [
    people.map((name) => name.replace(/^(\p{Lu})\S* /u, '$1. ')).join(', '),
    people.map((name) => name.replace(/^(\p{Lu})\S* /u, '$1. ')),
  ],
  (people) => [people.join(' · '), [...people]],
  (people) => [people.join('; '), [...people]],
  (people) => [people.map((name, at) => `${name}${1 + (at % 3)}`).join(', '), [...people]],
  (people) => [
    people.map((name, at) => `${name}${'¹²³'.charAt(at % 3)}${at === 0 ? '*' : ''}`).join(', '),
    [...people],
  ],
  (people) => [`${people.join(', ')} +3 authors`, [...people]],
  (people) => [`Authors: ${people.join(', ')}`, [...people]],
  (people) => [
    people
      .map((name) => `${name} (University of ${name.length % 2 ? 'Exampletown' : 'Sampling'})`)
      .join(', '),
    [...people],
  ],
  (people) => [`${people.join(', ')} et al.`, [...people]],
];

function listed(people: readonly string[], and: string): string {
  return people.length < 2
    ? people.join('')
    : `${people.slice(0, -1).join(', ')}${and}${people.at(-1) ?? ''}`;
}

type PartOf = (context: { at: number; year: number; next: () => number; pick: Pick }) => MadeLine;
const other =
  (text: (context: { at: number; year: number; next: () => number; pick: Pick }) => string): PartOf =>
  (context) => ({
    text: text(context),
    part: 'other',
  });
const venue =
  (text: (context: { at: number; year: number; next: () => number; pick: Pick }) => string): PartOf =>
  (context) => ({
    text: text(context),
    part: 'venue',
  });

/** Lines that stand in every record, or in most. */
const lines: readonly PartOf[] = [
  other(({ at }) => `arXiv:2401.${String(at + 1).padStart(5, '0')}`),
  other(({ at }) => `[${at + 1}] arXiv:2401.${String(at + 1).padStart(5, '0')} [pdf, html, other]`),
  other(({ at }) => `https://doi.org/10.1000/ex.${at}`),
  other(({ at }) => `doi: 10.1000/ex.${at}`),
  other(({ at }) => `https://openreview.example/forum?id=x${at * 7919}Q`),
  other(({ at, year }) => `${1 + (at % 28)} Mar ${year}`),
  other(({ at }) => `Published on Mar ${1 + (at % 28)}`),
  other(({ at }) => `Upvote ${(at * 37) % 99}`),
  other(() => '[pdf] [supp] [bibtex]'),
  other(() => 'PDF Code Video'),
  other(() => 'Bibtex Paper Supplemental'),
  other(() => 'Add to collection'),
  other(() => 'Cite this Paper'),
  other(() => 'Save Share'),
  other(({ at }) => `${(at * 13) % 40} citations`),
  other(({ at }) => `Poster #${at + 101}`),
  other(({ at }) => `Hall ${'ABCD'.charAt(at % 4)}, seat ${at}`),
  other(({ pick }) => `Keywords: ${pick(['graphs, tensors', 'rivers; sensors', 'law, citation', 'trains'])}`),
  other(
    ({ pick }) =>
      `Subjects: ${pick(['Machine Learning (cs.LG)', 'Computation and Language (cs.CL); Machine Learning (cs.LG)'])}`,
  ),
  other(({ at }) => `Comments: ${4 + (at % 20)} pages, ${at % 7} figures`),
  other(({ pick }) =>
    pick([
      'University of Exampletown',
      'Institute of Samples, Norway',
      'Example Labs',
      'Sampling University, Spain',
    ]),
  ),
  other(({ at, pick }) => `Session ${1 + (at % 5)} · ${pick(['Vision', 'Language', 'Theory'])}`),
  other(({ pick }) => pick(['#vision', '#theory #graphs', '#law'])),
  other(() => 'Show abstract'),
  other(() => 'Open Access'),
  other(() => 'This article is free to read until the end of May.'),
  other(() => 'You must be logged in to comment.'),
  other(() => 'Click here for the whole text of the paper.'),
  other(() => 'Sign up to read more papers like this one.'),
  venue(({ year }) => `Advances in Example Systems ${year - 1990} (AES ${year}) Main Track`),
  venue(
    ({ at, year }) =>
      `Proceedings of the ${year - 1980}th Conference on Examples, PMLR ${year - 1890}:${at * 10}-${at * 10 + 9}, ${year}`,
  ),
  venue(
    ({ at, year }) =>
      `Journal of Examples, ${year}, ${12 + (at % 9)}(${1 + (at % 4)}), pp. ${at * 11}–${at * 11 + 10}`,
  ),
  venue(({ year, pick }) => `${pick(['ICEX', 'EXCONF', 'SAMPL'])} ${year}`),
  venue(({ year }) => `Transactions on Samples (${year})`),
];

const heads = [
  'Reading group, spring 2024',
  'Hi all,',
  'Accepted papers',
  'New submissions (showing 12 of 12 entries)',
  'Home',
  'Papers',
  'Sign in',
  'Search results for "sensors"',
  'Example Conference on Samples',
  'Schedule',
  'Program overview: Tuesday afternoon',
  '128 papers',
  'Send any comments regarding submissions directly to the editors.',
  'Get new papers by mail',
  'Get trending papers in your email inbox!',
  'You must log in to comment on what is shown here.',
  'Here are the papers that I found this week.',
];
const foots = [
  'Load more',
  'Back to top',
  '© 2024 Example Society',
  'Terms · Privacy · About',
  'Best wishes,',
  'Ada',
  'Next page',
  'Page 1 of 12',
];
const breaks = [
  'Coffee break',
  'Session 2: Vision',
  'Posters',
  'Afternoon',
  'Lunch (Hall B)',
  'Cross submissions (showing 3 of 3 entries)',
];
const licence =
  'Copyright © 2024 The Author(s). This is an open access article distributed under the terms of the Creative Commons Attribution License, which permits unrestricted use, provided the original work is cited.';
const titleMarks: readonly ((at: number) => string)[] = [
  (at) => `${at + 1}. `,
  (at) => `P${String(at + 1).padStart(2, '0')}. `,
  (at) => `${9 + Math.floor(at / 4)}:${String((at % 4) * 15).padStart(2, '0')} `,
  (at) => (at % 3 === 2 ? '' : '[PDF] '),
  () => '• ',
  () => 'Title: ',
  (at) => `[${at + 1}] `,
  (at) => `#${at + 101} `,
];

/** A page of made papers, laid out as the seed says. */
export function madePage(seed: number): MadePage {
  const next = numbersFrom(seed * 7919 + 13);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] as (typeof list)[number];
  const chance = (share: number) => next() < share;
  const language = pick<MadeLanguage>([
    'shelf',
    'shelf',
    'english',
    'english',
    'english',
    'english',
    'german',
    'spanish',
    'chinese',
    'arabic',
  ]);
  const texts = madeTexts(language, pick([2, 3, 3, 4, 6, 6, 12, 30, language === 'shelf' ? 60 : 12]), next);
  const hasAuthors = chance(0.7);
  const style =
    language === 'chinese' ? 0 : language === 'arabic' ? 0 : Math.floor(next() * authorStyles.length);
  const some = (most: number) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, () => ({
      make: pick(lines),
      share: chance(0.75) ? 1 : 0.6,
    }));
  const [before, middle, after] = [
    chance(0.3) ? some(2) : [],
    chance(0.6) ? some(3) : [],
    chance(0.5) ? some(3) : [],
  ];
  const authorsAt = pick(['middle', 'middle', 'middle', 'middle', 'end', 'after', 'before']);
  const mark = chance(0.3) ? pick(titleMarks) : () => '';
  const abstractMark = chance(0.2) ? pick(['Abstract: ', 'Abstract\n', '◦ ', 'Abstract. ']) : '';
  const inner = chance(0.5) ? 0 : 1;
  const between = inner + pick([0, 1, 1, 1, 2]);
  const lone = before.length + middle.length + after.length > 0 || hasAuthors;
  const width = chance(0.3) ? pick([60, 72, 80, 100]) : 0;
  const hyphenates = width > 0 && language !== 'chinese' && chance(0.25);
  const cut = width === 0 ? pick(['', '', '', '', '', '', '', ' …', ' …', 'raw']) : '';
  const hasStops = chance(0.05);
  const twoParts = cut === '' && ((between > inner && inner === 1) || abstractMark !== '') && chance(0.3);
  const closing = chance(0.06)
    ? pick([
        'Code will be made publicly available.',
        'All data are shared with the paper.',
        'Wir stellen alle Daten bereit.',
      ])
    : '';
  const hasLicence = chance(0.06) && between > 0;
  const rule = chance(0.06);
  const out: MadeLine[] = [];
  const blank = (count: number) => {
    for (let at = 0; at < count; at += 1) out.push({ text: '', part: 'other' });
  };
  const put = (text: string, part: MadeLine['part'], lead = '') => {
    const whole = lead + text;
    for (const line of width > 0 && part !== 'other' ? wrapped(whole, width, hyphenates) : [whole])
      out.push({ text: line, part });
  };
  const papers: MadePaper[] = [];
  if (chance(0.5)) {
    for (let at = 0; at < 1 + next() * 4; at += 1) {
      out.push({ text: pick(heads), part: 'other' });
      blank(chance(0.5) ? 1 : 0);
    }
  }
  if (out.length > 0) blank(Math.max(1, between));
  const breakEvery = chance(0.15) && texts.length > 5 ? 3 + Math.floor(next() * 4) : 0;
  for (const [at, { title: bare, abstract }] of texts.entries()) {
    const title = hasStops && /\p{L}$/u.test(bare) ? `${bare}${language === 'chinese' ? '。' : '.'}` : bare;
    const year = 2015 + Math.floor(next() * 10);
    const context = { at, year, next, pick };
    const people = [
      ...new Set(
        Array.from({ length: 1 + Math.floor(next() * next() * 8) + Number(chance(0.6)) }, () =>
          language === 'chinese'
            ? pick(han)
            : language === 'arabic'
              ? pick(arabicNames)
              : `${pick(given)} ${pick(family)}`,
        ),
      ),
    ];
    const [authorLine, names] =
      language === 'chinese'
        ? [people.join('、'), people]
        : language === 'arabic'
          ? [people.join('، '), people]
          : (authorStyles[style]?.(people, next) ?? ['', []]);
    let dated: number | undefined;
    const putAll = (list: typeof before) => {
      for (const { make, share } of list) {
        if (next() > share) continue;
        const line = make(context);
        if (/\b20\d\d\b/.test(line.text) && (line.part === 'venue' || /^\d+ Mar/.test(line.text)))
          dated = year;
        put(line.text, line.part);
        blank(inner);
      }
    };
    const authors = () => {
      if (!hasAuthors) return;
      put(authorLine, 'authors');
      blank(inner);
    };
    if (rule && at > 0) out.push({ text: '------------------------------', part: 'other' });
    if (breakEvery > 0 && at % breakEvery === 0 && at > 0) {
      out.push({ text: pick(breaks), part: 'other' });
      blank(between);
    }
    putAll(before);
    if (authorsAt === 'before') authors();
    put(title, 'title', mark(at));
    blank(inner);
    if (authorsAt === 'middle') authors();
    putAll(middle);
    if (authorsAt === 'end') authors();
    const half = abstract.indexOf(language === 'chinese' ? '。' : '. ') + 1;
    let truth = abstract;
    if (cut !== '')
      truth = abstract.slice(0, 150 + Math.floor(next() * 400)).trim() + (cut === 'raw' ? '' : cut);
    const lead = abstractMark.endsWith('\n') ? '' : abstractMark;
    if (abstractMark.endsWith('\n')) {
      out.push({ text: abstractMark.trim(), part: 'other' });
      blank(inner);
    }
    if (twoParts && half > 0 && half < abstract.length - 2) {
      put(abstract.slice(0, half).trim(), 'abstract', lead);
      blank(1);
      put(abstract.slice(half).trim(), 'abstract');
      truth = `${abstract.slice(0, half).trim()} ${abstract.slice(half).trim()}`;
    } else put(truth, 'abstract', lead);
    if (closing !== '' && cut === '' && width === 0) {
      blank(inner);
      put(closing, 'abstract');
      truth += ` ${closing}`;
    }
    blank(inner);
    if (authorsAt === 'after') authors();
    putAll(after);
    if (hasLicence) {
      blank(1);
      out.push({ text: licence, part: 'other' });
    }
    // Nothing but a blank line, or capitals, parts papers that stand close.
    blank(Math.max(between - inner, lone ? 0 : Number(width > 0)));
    papers.push({ title, abstract: truth, authors: hasAuthors ? [...names] : [], year: dated });
  }
  if (chance(0.4)) {
    for (let at = 0; at < 1 + next() * 3; at += 1) {
      blank(1);
      out.push({ text: pick(foots), part: 'other' });
    }
  }
  return {
    name: `${seed} ${language} ${texts.length}${width > 0 ? ` wrapped ${width}` : ''}`,
    text: out.map(({ text }) => text).join('\n'),
    parts: new Map(out.map(({ part }, at) => [at + 1, part])),
    papers,
  };
}

function wrapped(text: string, width: number, hyphenates: boolean): string[] {
  if (!/ /.test(text)) return text.match(new RegExp(`.{1,${Math.floor(width / 2)}}`, 'gu')) ?? [];
  const found = [''];
  for (const word of text.split(' ')) {
    const last = found.at(-1) ?? '';
    const room = width - last.length - 2;
    if (last === '') found[found.length - 1] = word;
    else if (last.length + 1 + word.length <= width) found[found.length - 1] = `${last} ${word}`;
    else if (hyphenates && /^\p{L}{7,}$/u.test(word) && room >= 3) {
      const part = Math.min(room, word.length - 3);
      found[found.length - 1] = `${last} ${word.slice(0, part)}-`;
      found.push(word.slice(part));
    } else found.push(word);
  }
  return found;
}

/** Every third layout is kept unseen while the reader is made, and tells at the end how it reads. */
export function isUnseen(seed: number): boolean {
  return seed % 3 === 0;
}
