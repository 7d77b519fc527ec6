import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// `npm run bench` runs the measurements, but the one of scale, which takes half an hour; `npm run bench build` runs one. Each is a file in scripts/bench<Name>.ts
// that prints a table, and with --json the same as JSON.
const folder = import.meta.dirname;
const known = readdirSync(folder).flatMap(
  (file) => /^bench([A-Z].*)\.ts$/.exec(file)?.[1]?.toLowerCase() ?? [],
);
const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('-');
if (named && !known.includes(first)) {
  process.stderr.write(`There is no measurement "${first}". Known: ${known.join(', ')}.\n`);
  process.exit(2);
}
const wanted = named ? [first] : known.filter((name) => name !== 'scale');
const flags = named ? rest : process.argv.slice(2);
for (const name of wanted) {
  const { status } = spawnSync(
    process.execPath,
    [join(folder, `bench${name.charAt(0).toUpperCase()}${name.slice(1)}.ts`), ...flags],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
