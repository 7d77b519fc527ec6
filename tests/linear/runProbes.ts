import { Worker } from 'node:worker_threads';
import type { Asked, Told } from './worker.ts';

/** What probing told. */
export interface Outcome {
  /** What was probed, in this order. */
  probed: string[];
  /** What takes too long. */
  slow: string[];
  /** What the probes came by. */
  seen: readonly string[];
}

/** No probe takes a tenth of it, however busy the machine; one that never ends is told by its name. */
const LIMIT = 120_000;

/**
 * Runs the probes of a module in a thread of its own, which can be ended when one of them does not. What is slow there
 * must be slow in a second, fresh thread too: after thousands of other runs the engine may have given up what it had
 * compiled (15 ms for what takes 1 ms again and again), and what grows does so everywhere.
 */
export async function runProbes(module: string): Promise<Outcome> {
  const address = new URL(module, import.meta.url).href;
  const first = await runIn({ module: address });
  if (first.slow.size === 0) return { ...first, slow: [] };
  const second = await runIn({ module: address, only: [...first.slow.keys()] });
  return { ...first, slow: [...second.slow.values()] };
}

interface Run extends Omit<Outcome, 'slow'> {
  /** By what was probed. */
  slow: Map<string, string>;
}

function runIn(asked: Asked): Promise<Run> {
  const outcome: Run = { probed: [], slow: new Map(), seen: [] };
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: asked });
  return new Promise((resolve, reject) => {
    const end = (): void => {
      const last = outcome.probed.at(-1) ?? 'loading';
      outcome.slow.set(last, `${last}: does not end`);
      void worker.terminate().then(() => resolve(outcome));
    };
    let timer = setTimeout(end, LIMIT);
    worker.on('error', reject);
    worker.on('message', (told: Told) => {
      clearTimeout(timer);
      if ('done' in told) {
        outcome.seen = told.done;
        void worker.terminate().then(() => resolve(outcome));
        return;
      }
      timer = setTimeout(end, LIMIT);
      if ('begun' in told) outcome.probed.push(told.begun);
      else outcome.slow.set(told.what, told.slow);
    });
  });
}
