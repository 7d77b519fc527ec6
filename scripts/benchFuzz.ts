import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ask, inputOf, type Tally } from './bench/fuzz/ask.ts';
import { readers } from './bench/fuzz/readers.ts';
import type { Stretch } from './bench/fuzz/worker.ts';
import { readFlags } from './readFlags.ts';

// `npm run bench fuzz`: what every reader makes of many damaged inputs. --count says how many over all readers, --seed
// which, --only names a reader, --at asks one input of it again and prints it, --processes says how many ask at once.
const { values } = readFlags({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    at: { type: 'string', default: '' },
    processes: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const wanted = readers.filter(({ name }) => values.only === '' || name === values.only);

/** Whoever is silent for so long over one stretch hangs: a second would be long for any of its inputs. */
const PATIENCE = 120_000;
const STRETCH = 250;

if (wanted.length === 0) {
  process.stderr.write(
    `There is no reader "${values.only}". Known: ${readers.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else if (values.at === '') await askAll();
else await askOne(Number(values.at));

async function askOne(at: number): Promise<void> {
  for (const reader of wanted) {
    process.stdout.write(`${JSON.stringify(inputOf(reader, seed, at))}\n`);
    process.stdout.write(`${JSON.stringify(await ask(reader, seed, at, at + 1))}\n`);
  }
}

async function askAll(): Promise<void> {
  const shares = wanted.map(({ cost = 1 }) => 1 / cost);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const stretches = wanted.flatMap(({ name }, index) => {
    const own = Math.ceil((Number(values.count) * (shares[index] ?? 0)) / whole);
    const starts = Array.from({ length: Math.ceil(own / STRETCH) }, (_, at) => at * STRETCH);
    return starts.map((from): Stretch => ({ name, seed, from, to: Math.min(from + STRETCH, own) }));
  });
  const total = stretches.length;
  const tallies = new Map<string, Tally>();
  const start = performance.now();
  const work = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    for (let next = stretches.shift(); next; next = stretches.shift()) {
      child ??= fork(join(import.meta.dirname, 'bench', 'fuzz', 'worker.ts'));
      const tally = await answerOf(child, next);
      tallies.set(next.name, added(tallies.get(next.name), tally));
      if (child.killed || !child.connected) child = undefined;
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(Number(values.processes), total) }, work));
  tell(tallies, (performance.now() - start) / 1000);
}

/** A stretch as one process answers it. One that hangs or dies is a fault, and that process is ended. */
function answerOf(child: ChildProcess, stretch: Stretch): Promise<Tally> {
  const { from, to } = stretch;
  return new Promise((resolve) => {
    const fail = (problem: string): void => {
      child.kill('SIGKILL');
      done({
        inputs: to - from,
        refused: 0,
        faults: [{ at: from, problem }],
        slowest: { ms: PATIENCE, at: from },
      });
    };
    const late = setTimeout(() => fail(`it hangs at one of ${from} to ${to - 1}`), PATIENCE);
    const end = (): void => fail(`it dies of one of ${from} to ${to - 1}`);
    const done = (tally: Tally): void => {
      clearTimeout(late);
      child.off('exit', end);
      child.off('message', done);
      resolve(tally);
    };
    child.once('exit', end);
    child.once('message', done);
    child.send(stretch);
  });
}

function added(one: Tally | undefined, other: Tally): Tally {
  if (!one) return other;
  return {
    inputs: one.inputs + other.inputs,
    refused: one.refused + other.refused,
    faults: [...one.faults, ...other.faults],
    slowest: one.slowest.ms >= other.slowest.ms ? one.slowest : other.slowest,
  };
}

function tell(tallies: ReadonlyMap<string, Tally>, seconds: number): void {
  const rows = wanted.flatMap(({ name }) => {
    const tally = tallies.get(name);
    return tally ? [{ name, ...tally }] : [];
  });
  const inputs = rows.reduce((sum, row) => sum + row.inputs, 0);
  const faults = rows.reduce((sum, row) => sum + row.faults.length, 0);
  if (faults > 0) process.exitCode = 1;
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ seed, inputs, faults, seconds, readers: rows })}\n`);
    return;
  }
  process.stdout.write(
    `${'reader'.padEnd(26)}${'inputs'.padStart(9)}${'refused'.padStart(9)}${'faults'.padStart(8)}   slowest\n`,
  );
  for (const { name, inputs, refused, faults, slowest } of rows) {
    const sums = `${String(inputs).padStart(9)}${String(refused).padStart(9)}${String(faults.length).padStart(8)}`;
    process.stdout.write(`${name.padEnd(26)}${sums}   ${slowest.ms.toFixed(1)} ms (--at ${slowest.at})\n`);
    for (const { at, problem } of faults.slice(0, 5))
      process.stdout.write(`    --only "${name}" --at ${at}: ${problem}\n`);
  }
  process.stdout.write(
    `${inputs} inputs with seed ${seed} in ${seconds.toFixed(0)} s: ${faults} faults; a fault is an error, a hang, or a ledger that does not balance.\n`,
  );
}
