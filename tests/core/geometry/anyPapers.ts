import fc from 'fast-check';

const word = fc.constantFrom(
  'wombat',
  'burrow',
  'turbine',
  'blade',
  'graphene',
  'nebula',
  'phoneme',
  'enzyme',
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join('. '));

/** Any few papers of a few words, no two of which stand together. */
export const anyPapers = fc
  .array(fc.record({ title: text, abstract: text }), { minLength: 2, maxLength: 12 })
  .map((list) => list.map((each, at) => ({ ...each, id: `p${String(at).padStart(2, '0')}`, names: [] })));
