import { Worker } from 'node:worker_threads';
import type { Told } from './worker.ts';

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

/** Runs the probes of a module in a thread of its own, which can be ended when one of them does not. */
export function runProbes(module: string): Promise<Outcome> {
  const outcome: Outcome = { probed: [], slow: [], seen: [] };
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: new URL(module, import.meta.url).href,
  });
  return new Promise((resolve, reject) => {
    const end = (): void => {
      outcome.slow.push(`${outcome.probed.at(-1) ?? 'loading'}: does not end`);
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
      else outcome.slow.push(told.slow);
    });
  });
}
