import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a service is asked over the network. */
export interface Asking {
  /** Where answers are kept. */
  cache: string;
  /** An e-mail address, for whoever runs the service. */
  contact: string;
  /** The least time between two requests, in milliseconds. */
  pause: number;
  /** Answers kept for longer are asked for again, in milliseconds. */
  age: number;
  /** How long one request may take, in milliseconds. */
  limit: number;
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** Whether an answer is whole; one that was cut off is asked for again, and never kept. */
  isWhole: (body: string) => boolean;
}

/** What a service answered, and when. */
export interface Answer {
  body: string;
  time: number;
}

/** A service cannot be asked now; the message says why. */
export class Unanswered extends Error {}

const TRIES = 4;
const LONGEST_WAIT = 60_000;
const lastAsked = new Map<string, number>();

/**
 * The answer to an address: as kept, or from the network, after the pause its service asks for. A service that is busy
 * (429, 5xx), silent, or cut off in the middle is asked again, later each time, and as late as it says itself.
 * @throws Unanswered when it does not answer after all
 */
export async function askPolitely(address: string, asking: Asking): Promise<Answer> {
  const file = join(asking.cache, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`);
  const kept = await readKept(file);
  if (kept && asking.now() - kept.time < asking.age) return kept;
  const { host } = new URL(address);
  let trouble = '';
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const free = (lastAsked.get(host) ?? -Infinity) + asking.pause;
    await asking.wait(Math.max(0, free - asking.now()));
    lastAsked.set(host, asking.now());
    const reply = await ask(address, asking);
    if ('body' in reply) {
      const answer = { body: reply.body, time: asking.now() };
      await keep(asking.cache, file, answer);
      return answer;
    }
    trouble = reply.trouble;
    if (!reply.again) break;
    await asking.wait(Math.min(LONGEST_WAIT, Math.max(reply.after, 1000 * 2 ** attempt)));
  }
  throw new Unanswered(`${host} ${trouble}`);
}

type Reply = { body: string } | { trouble: string; again: boolean; after: number };

async function ask(address: string, { contact, limit, isWhole }: Asking): Promise<Reply> {
  try {
    const response = await fetch(address, {
      headers: { 'user-agent': `Papershelf (mailto:${contact})` },
      signal: AbortSignal.timeout(limit),
    });
    if (!response.ok) {
      const again = response.status === 429 || response.status >= 500;
      const seconds = Number(response.headers.get('retry-after'));
      return {
        trouble: `answers ${response.status}`,
        again,
        after: Number.isFinite(seconds) ? seconds * 1000 : 0,
      };
    }
    const body = await response.text();
    return isWhole(body) ? { body } : { trouble: 'sends half of its answer', again: true, after: 0 };
  } catch (error) {
    // fetch rejects with a TypeError where there is no network, with a DOMException at the limit.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    const silent = error.name === 'TimeoutError';
    return { trouble: silent ? 'does not answer' : 'cannot be reached', again: true, after: 0 };
  }
}

async function readKept(file: string): Promise<Answer | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isAnswer(kept) ? kept : undefined;
  } catch (error) {
    // Not there, or not whole: asked for anew.
    if (
      error instanceof SyntaxError ||
      (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    )
      return undefined;
    throw error;
  }
}

function isAnswer(kept: unknown): kept is Answer {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'body' in kept &&
    typeof kept.body === 'string' &&
    'time' in kept &&
    typeof kept.time === 'number'
  );
}

async function keep(folder: string, file: string, answer: Answer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.part`, JSON.stringify(answer));
  await rename(`${file}.part`, file);
}
