import { expect, test } from 'vitest';
import { claimsOf } from '#core/classify/claimsOf.ts';
import { readTopics } from '#core/classify/readTopics.ts';
import { settleParents } from '#core/classify/settleParents.ts';

const settle = (files: Record<string, string>, found: readonly string[] = []) => {
  const { topics } = readTopics(
    Object.entries(files).map(([id, front]) => ({ file: `topics/${id}.mdx`, text: `---\n${front}\n---\n` })),
  );
  const { rules, findings } = settleParents(topics, claimsOf(topics), new Set(found));
  return {
    parents: rules.map(({ parent }) => parent),
    told: findings.map(({ code, place }) => `${place.file}:${String(place.line)} ${code}`),
    hints: findings.map(({ hint }) => hint),
  };
};

test.each([
  ['exists', { a: 'phrases: x\nparent: b', b: 'phrases: y' }, ['b', undefined], []],
  ['does not', { a: 'title: A\nphrases: x\nparent: b' }, [undefined], ['topics/a.mdx:4 topic-parent']],
  ['is its own', { a: 'title: A\nparent: a\nphrases: x' }, [undefined], ['topics/a.mdx:3 topic-circle']],
  [
    'goes in a circle',
    { a: 'title: A\nparent: b\nphrases: x', b: 'title: B\nparent: a\nphrases: y' },
    [undefined, 'a'],
    ['topics/a.mdx:3 topic-circle'],
  ],
  ['was found', { a: 'phrases: x\nparent: area' }, ['area'], []],
  [
    'is another name of what was found',
    { a: 'phrases: x\nparent: area', b: 'found: area' },
    ['b', undefined],
    [],
  ],
])('a parent that %s', (_what, files, parents, told) => {
  expect(settle(files, ['area'])).toMatchObject({ parents, told });
});

test.each<[string, Record<string, string>, string]>([
  ['a slip', { a: 'parent: bees', bee: 'phrases: y' }, 'did you mean bee? there are bee'],
  ['another word', { a: 'parent: sky', bee: 'phrases: y', elk: 'phrases: z' }, 'there are bee, elk'],
  ['its own name with a slip', { birds: 'parent: bird' }, 'there are no others'],
])('a parent that is %s is told with the others there are, never the topic itself', (_what, files, hint) => {
  expect(settle(files).hints[0]?.slice(0, hint.length)).toBe(hint);
});
