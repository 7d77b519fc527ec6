import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusLines } from './bench/corpusLines.ts';
import { generatedPapers } from './bench/scale/generatedPapers.ts';
import { measureSize, type Measured } from './bench/scale/measureSize.ts';
import { growthChart } from './bench/scale/growthChart.ts';
import { readFlags } from './readFlags.ts';

// `npm run bench scale -- --corpus papers.jsonl.gz --sizes 64,1000,10000`: what a build of so many papers costs, part by
// part, beside the same papers as bare sites of Astro, of Eleventy (asked for from the registry) and of Hugo (where it
// is installed), each with Pagefind, and beside writing the same bytes. Without a corpus papers are made.
const { values } = readFlags({
  options: {
    corpus: { type: 'string', default: '' },
    sizes: { type: 'string', default: '64,1000,10000,30000' },
    peers: { type: 'string', default: 'astro,eleventy,hugo' },
    json: { type: 'boolean', default: false },
  },
});

const root = join(import.meta.dirname, '..');
const work = join(root, '.cache', 'bench-scale');
const sizes = values.sizes.split(',').map(Number);
const most = Math.max(...sizes);
const lines = values.corpus === '' ? generatedPapers(most) : corpusLines(values.corpus);

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const all: Measured[] = [];
for (const size of sizes) {
  const measured = measureSize(root, join(work, String(size)), lines.slice(0, size), values.peers.split(','));
  all.push(measured);
  if (!values.json) show(measured);
  writeFileSync(join(work, 'scale.json'), JSON.stringify(all, null, 1));
}
writeFileSync(join(work, 'scale.svg'), growthChart(all));
if (values.json) process.stdout.write(`${JSON.stringify({ scale: all })}\n`);
else tellGrowth();

function show({ papers, phases, builds, files, bytes }: Measured): void {
  process.stdout.write(
    `\n${String(papers)} papers: ${String(files)} files, ${(bytes / 1e6).toFixed(1)} MB, ` +
      `${(files / papers).toFixed(2)} files and ${(bytes / papers / 1000).toFixed(1)} kB a paper\n`,
  );
  console.table(phases);
  console.table(builds);
}

/** How each quantity grows from the first size of a thousand or more to the last: 1 is in proportion. */
function tellGrowth(): void {
  const [from, to] = [all.find(({ papers }) => papers >= 1000), all.at(-1)];
  if (from === undefined || to === undefined || from === to) return;
  const exponent = (one: number, other: number): string =>
    (Math.log(other / one) / Math.log(to.papers / from.papers)).toFixed(2);
  process.stdout.write(
    `\nGrowth from ${String(from.papers)} to ${String(to.papers)} papers (1 is in proportion)\n`,
  );
  console.table({
    CPU: exponent(from.builds['Papershelf']?.cpu ?? 1, to.builds['Papershelf']?.cpu ?? 1),
    memory: exponent(from.memory, to.memory),
    files: exponent(from.files, to.files),
    bytes: exponent(from.bytes, to.bytes),
  });
  process.stdout.write(`The chart is ${join(work, 'scale.svg')}\n`);
}
