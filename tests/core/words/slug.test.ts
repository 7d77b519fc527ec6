import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeTopicId } from '#core/classify/freeTopicId.ts';
import { paperSlug } from '#core/name/paperSlug.ts';
import { personId } from '#core/show/people.ts';
import { addressPart, slugOf } from '#core/words/slug.ts';

const topicId = (title: string) => freeTopicId(title, new Set());
const makers = { paper: (title: string) => paperSlug(title), author: personId, topic: topicId };

test.each([
  ['Mihai Capotă', 'mihai-capota'],
  ['Łukasz Þór Øster', 'lukasz-thor-oster'],
  ['  A/B: test. ', 'a-b-test'],
  ['分类', ''],
  ['', ''],
])('The slug of "%s" is "%s"', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

describe.each(Object.entries(makers))('The address of a new %s', (kind, make) => {
  test.each(['AUX', 'Con', 'prn', 'NUL', 'com1', 'LPT9', 'index', 'com¹'])(
    'is no name that a disk keeps for itself: %s',
    (name) => {
      expect(make(name)).toMatch(new RegExp(`^${kind}-[a-z0-9]{8}$`));
    },
  );

  test('has a length that every disk takes, and tells two long texts apart', () => {
    const [one, other] = [make(`${'a'.repeat(324)} b`), make(`${'a'.repeat(324)} c`)];
    expect(one.length).toBeLessThan(120);
    if (kind !== 'paper') expect(one).not.toBe(other);
  });

  test('of another script is a fingerprint, the same each time', () => {
    expect(make('机器学习')).toMatch(new RegExp(`^${kind}-[a-z0-9]{8}$`));
    expect(make('机器学习')).toBe(make('机器学习'));
    expect(make('机器学习')).not.toBe(make('文本分类'));
  });

  test('is made of ASCII words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(make(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});

test('An address says its own slug again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const part = addressPart(text, 'thing');
      expect(slugOf(part)).toBe(part);
    }),
    { seed: 32 },
  );
});
