/** How the time of a run grows: from a quarter of `size` characters to all of them it takes `ratio` times as long. */
export interface Growth {
  size: number;
  milliseconds: number;
  ratio: number;
}

/** In milliseconds; what takes less on the largest text is not judged, for nobody waits for it. */
const FLOOR = 5;
const SURE = 100;
/** What takes less is not even suspected. */
const SEEN = 1;
/** Enough for the clock to tell four times of it from sixteen; squares too small to show by then cost nothing later. */
const CLEAR = 0.05;
/** What grows so never comes back from a larger text. */
const CUBE = 64;
/** Four times the text takes four times as long, 4.6 times by n log n, sixteen times by squares; twice the first is noise. */
const MOST = 10;
/** Not steep enough for a second look. */
const NEARLY = 6;
const sizes = [25, 50, 100, 400, 1600, 6400, 25_600, 102_400];

/**
 * Whether a run grows faster than its text. Small texts first, and an end as soon as it can be judged. `make` gives a
 * text of about so many characters. The clock on the wall is enough to let a run pass, for no other program makes it
 * faster; only the time of the processor says that it fails.
 */
export async function growth<Given>(
  make: (size: number) => Given,
  run: (given: Given) => unknown,
  largest = 25_600,
): Promise<Growth | undefined> {
  let last = Infinity;
  let calm = 0;
  let steep = 0;
  for (const size of sizes) {
    // Beyond the largest only a suspicion is followed: 1.9 ms and then 19 ms may be another program's doing.
    if (size > largest && steep === 0) return undefined;
    const once = await elapsed(make, run, size);
    // Not even as its square would it come to the floor.
    if (size >= 100 && once * Math.max(1, largest / size) ** 2 < FLOOR) return undefined;
    // The step from the text before, four times as long; those of the smallest texts are shorter.
    const step = size > 100 ? once / last : Infinity;
    last = once;
    // Twice in proportion, neither flat (what a whole shelf costs by itself) nor steep: so it will go on.
    calm = once > CLEAR && step > 3 && step < 5 ? calm + 1 : 0;
    if (calm > 1) return undefined;
    if (once < SEEN || step < NEARLY || (await isCleared(make, run, size, once))) continue;
    const quarter = await processorTime(make, run, size / 4);
    const milliseconds = await processorTime(make, run, size);
    const ratio = milliseconds / Math.max(quarter, FLOOR / 64);
    // What is young and compiled meanwhile may seem to grow; what grows does so at the next size too.
    steep = ratio > MOST ? steep + 1 : 0;
    const isSure = steep > 1 || milliseconds > SURE || (size <= 100 && ratio > CUBE);
    if (isSure && milliseconds >= FLOOR && ratio > MOST) return { size, milliseconds, ratio };
    if (isSure) return undefined;
  }
  return undefined;
}

/** So often a short run is looked at again before it is suspected: what another program lengthened once, it seldom does again. */
const LOOKS = 4;

/**
 * Whether the fastest of some runs takes no longer than in proportion to the fastest of a quarter of the text, which
 * is far cheaper to know than the time of the processor.
 */
async function isCleared<Given>(
  make: Make<Given>,
  run: (given: Given) => unknown,
  size: number,
  once: number,
): Promise<boolean> {
  let whole = once;
  let quarter = Infinity;
  for (let look = 0; look < LOOKS; look += 1) {
    quarter = Math.min(quarter, await elapsed(make, run, (size / 4) * (1 - look / 100)));
    if (whole < MOST * quarter) return true;
    if (whole > SURE) return false;
    whole = Math.min(whole, await elapsed(make, run, size * (1 - (look + 1) / 100)));
  }
  return false;
}

type Make<Given> = (size: number) => Given;

async function elapsed<Given>(
  make: Make<Given>,
  run: (given: Given) => unknown,
  size: number,
): Promise<number> {
  const given = make(Math.floor(size));
  const before = performance.now();
  const running = run(given);
  if (running instanceof Promise) await running;
  return performance.now() - before;
}

/** The system counts a thread's time in steps of some milliseconds, so a run is repeated until many are together. */
const ENOUGH = 50;
const FEW = 6;
const MANY = 50;

/**
 * The time of one run, by the processor over several and by the clock of the fastest, whichever is less: another
 * program lengthens only the one, memory that is cleared up between runs only the other. No two runs are of the same
 * text, for some functions remember what they were asked last.
 */
async function processorTime<Given>(
  make: Make<Given>,
  run: (given: Given) => unknown,
  size: number,
): Promise<number> {
  let spent = 0;
  let runs = 0;
  let fastest = Infinity;
  while ((spent < ENOUGH && runs < MANY) || (runs < FEW && spent < 20 * ENOUGH)) {
    const before = process.threadCpuUsage();
    fastest = Math.min(fastest, await elapsed(make, run, size * (1 - runs / (10 * MANY))));
    const { user, system } = process.threadCpuUsage(before);
    spent += (user + system) / 1000;
    runs += 1;
  }
  return Math.min(fastest, spent / runs);
}
