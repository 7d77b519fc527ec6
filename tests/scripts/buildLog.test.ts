import { afterEach, expect, test, vi } from 'vitest';
import buildLog from '../../scripts/buildLog.mjs';

afterEach(() => vi.restoreAllMocks());

type Event = Parameters<ReturnType<typeof buildLog>['write']>[0];

const dim = (text: string): string => `\u001b[2m${text}\u001b[22m`;

const event = (label: string | null, message: string, newLine = true): Event => ({
  label,
  message,
  newLine,
  level: 'info',
});

/** What Astro tells of a build of so many pages. */
const told = (pages: number): Event[] => [
  event('build', 'Building static entrypoints...'),
  ...Array.from({ length: pages }).flatMap((_, at) => [
    event(null, `  ${dim('├─')} ${dim(`/papers/${String(at)}/index.html`)}`, false),
    event('SKIP_FORMAT', ` ${at % 2 ? dim('(+12ms)') : dim('(restored)')} `),
  ]),
  event('SKIP_FORMAT', `${dim('✓ Completed in 1.07s.')}\n`),
];

function written(pages: number, isWatched: boolean): string {
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const log = buildLog({ isWatched });
  for (const each of told(pages)) log.write(each);
  vi.restoreAllMocks();
  return text;
}

test('a build that is piped says nothing of single pages', () => {
  const text = written(60, false);
  expect(text).toContain('Building static entrypoints');
  expect(text).toContain('Completed');
  expect(text).not.toMatch(/papers|\+12ms|restored|\r/);
});

test('in a terminal it counts them in one line, and clears it', () => {
  const text = written(60, true);
  expect(text).toContain('\r  25 pages\r  50 pages\r\u001b[K');
  expect(text).not.toMatch(/papers|\+12ms|restored/);
});
