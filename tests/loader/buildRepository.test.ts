import { expect, test } from 'vitest';
import { buildRepository } from '#loader/buildRepository.ts';

test('a build on GitHub knows its repository, and no other build invents one', () => {
  const github = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'lab/papers',
  };
  expect(buildRepository(github)).toBe('https://github.com/lab/papers');
  expect(buildRepository({ ...github, GITHUB_ACTIONS: undefined })).toBeUndefined();
  expect(buildRepository({ ...github, GITHUB_REPOSITORY: '' })).toBeUndefined();
});
