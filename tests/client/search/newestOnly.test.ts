import { expect, test } from 'vitest';
import { newestOnly } from '../../../src/client/search/newestOnly.ts';

/** Questions wait until they are answered by hand. */
function byHand() {
  const open = new Map<string, PromiseWithResolvers<string>>();
  const told: string[] = [];
  const asked: string[] = [];
  const ask = newestOnly<string, string>(
    (question) => {
      asked.push(question);
      const answer = Promise.withResolvers<string>();
      open.set(question, answer);
      return answer.promise;
    },
    (answer) => told.push(answer),
    (error) => told.push(String(error)),
  );
  const settle = async (question: string, fail = false): Promise<void> => {
    if (fail) open.get(question)?.reject(new Error(question));
    else open.get(question)?.resolve(question.toUpperCase());
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, told, asked, settle };
}

test('an answer that is still wanted is told', async () => {
  const { ask, told, settle } = byHand();
  ask('a');
  await settle('a');
  expect(told).toEqual(['A']);
});

test('while one question is under way only the newest of the others is asked next', async () => {
  const { ask, asked, settle } = byHand();
  for (const question of ['a', 'ab', 'abc', 'abcd']) ask(question);
  expect(asked).toEqual(['a']);
  await settle('a');
  expect(asked).toEqual(['a', 'abcd']);
});

test('an answer that came too late is dropped, whether it is good or bad', async () => {
  const { ask, told, settle } = byHand();
  ask('a');
  ask('b');
  await settle('a', true);
  ask('c');
  await settle('b');
  await settle('c');
  expect(told).toEqual(['C']);
});

test('where neither an answer nor a failure can be told, the next question is asked as ever', async () => {
  const asked: string[] = [];
  const thrown: unknown[] = [];
  const keep = (error: unknown) => thrown.push(error);
  process.on('unhandledRejection', keep);
  const broken = () => {
    throw new Error('cannot be drawn');
  };
  const ask = newestOnly<string, string>(
    (question) => Promise.resolve(String(asked.push(question))),
    broken,
    broken,
  );
  for (const question of ['a', 'b']) {
    ask(question);
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.off('unhandledRejection', keep);
  expect(asked).toEqual(['a', 'b']);
  // And the fault is not hushed up.
  expect(thrown).toHaveLength(2);
});

test('a failure is told, and the next question is asked as ever', async () => {
  const { ask, told, settle } = byHand();
  ask('a');
  await settle('a', true);
  ask('b');
  await settle('b');
  expect(told).toEqual(['Error: a', 'B']);
});
