import { expect, it } from 'vitest';
import { coins } from '#core/cite/coins.ts';
import { bare, preprint } from './papers.ts';

it('is a context object that decodes to what is known', () => {
  const fields = new URLSearchParams(coins(preprint));
  expect(fields.get('ctx_ver')).toBe('Z39.88-2004');
  expect(fields.get('rft.genre')).toBe('preprint');
  expect(fields.get('rft.atitle')).toBe(preprint.title);
  expect(fields.getAll('rft.au')).toEqual(['Bakker, Erika J', 'van den Berg, Jan', 'Łucka, Kim, Jr.']);
  expect(fields.get('rft.date')).toBe('2023-10-04');
  expect(fields.getAll('rft_id')).toEqual(['info:arxiv/2310.99999', preprint.url]);
});

it('leaves out what is not known and survives half a character', () => {
  expect(coins({ ...bare, title: '\uD800' })).toBe(
    'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&rft.genre=article&rft.atitle=%EF%BF%BD',
  );
});
