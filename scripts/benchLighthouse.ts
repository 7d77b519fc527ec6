import { benchLighthouse, categories } from './bench/lighthouse.ts';

const rows = await benchLighthouse();
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ lighthouse: rows })}\n`);
else {
  process.stdout.write('Lighthouse, phone settings, the median of three by performance\n');
  console.table(
    Object.fromEntries(
      rows.map(({ page, scores, milliseconds, shift }) => [
        page,
        {
          ...Object.fromEntries(categories.map((category) => [category, scores[category]])),
          'largest paint ms': Math.round(milliseconds),
          'layout shift': Number(shift.toFixed(4)),
        },
      ]),
    ),
  );
}
