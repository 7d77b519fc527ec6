import { parentPort, workerData } from 'node:worker_threads';
import type { Growth } from './growth.ts';

/** A thing that is tried with one text after another. */
export interface Probe {
  what: string;
  /** What takes too long, and with which text; nothing when all is well. */
  run: () => Promise<(Growth & { given: string }) | undefined>;
}

/** What a worker tells: what it begins with, what grew too fast, and at its end what else it knows. */
export type Told = { begun: string } | { what: string; slow: string } | { done: readonly string[] };

/** What a worker is asked: the module of probes, and which of them where not all. */
export interface Asked {
  module: string;
  only?: readonly string[];
}

const tell = (told: Told): void => parentPort?.postMessage(told);
const { module: address, only } = workerData as Asked;
const module = (await import(address)) as {
  probes: () => Promise<Probe[]>;
  seen: () => readonly string[];
};
for (const { what, run } of await module.probes()) {
  if (only && !only.includes(what)) continue;
  tell({ begun: what });
  const slow = await run();
  if (slow)
    tell({
      what,
      slow: `${what}: four times ${slow.given} take ${slow.ratio.toFixed(0)} times as long, ${slow.milliseconds.toFixed(0)} ms at ${slow.size} characters`,
    });
}
tell({ done: module.seen() });
