import { expect, test } from 'vitest';
import { citationOf } from '#core/cite/citationOf.ts';
import { shelfOf } from '../shelfOf.ts';

test.each<[paper: object, said: string]>([
  [{ authors: ['Alex Graves'], year: 2013 }, 'Graves (2013)'],
  [{ authors: ['Alex Graves', 'Ada van den Berg'], year: 2013 }, 'Graves & van den Berg (2013)'],
  [{ authors: ['Alex Graves', 'Ada Berg', 'Bo Li'] }, 'Graves et al.'],
  [
    { title: 'PEARL: Climbing Trees Slowly', authors: ['Alex Graves', 'Ada Berg', 'Bo Li'], year: 2024 },
    'PEARL (Graves et al., 2024)',
  ],
  [{ title: 'PEARL: Climbing Trees Slowly', year: 2024 }, 'PEARL (2024)'],
  [{ title: 'Climbing' }, 'Climbing'],
])('%j is cited as %s', (given, said) => {
  const [paper] = shelfOf({ 'papers/a.jsonl': [{ title: 'Trees', abstract: 'We climb.', ...given }] }).papers;
  expect(paper && citationOf(paper)).toBe(said);
});
