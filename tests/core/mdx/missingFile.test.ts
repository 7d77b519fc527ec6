import { expect, it } from 'vitest';
import { bodyFindings } from '#core/mdx/bodyFindings.ts';

const files = new Set(['pages/kettle.png', 'pages/my kettle.png', 'pictures/cup.svg', 'parts/Chart.jsx']);

it.each<[file: string, text: string, told: string | undefined]>([
  ['pages/a.md', '![a kettle](kettle.png) and ![a cup](../pictures/cup.svg)', undefined],
  ['pages/a.md', '![a kettle](./my%20kettle.png "Mine")', undefined],
  [
    'pages/a.md',
    '![far](https://example.org/a.png) ![root](/a.png) ![data](data:image/png;base64,AA)',
    undefined,
  ],
  ['pages/a.md', 'One.\n\n![a cup](cup.svg)', '4 cup.svg'],
  ['pages/deeper/a.md', '> - ![a kettle](./kettle.png)', '2 ./kettle.png'],
  ['pages/a.md', '`![a cup](cup.svg)`\n\n    ![a cup](cup.svg)\n', undefined],
  ['pages/a.md', 'import X from "./x.jsx"', undefined],
  // What stands outside the folder is nobody's to know here.
  ['pages/a.md', '![a cup](../../cup.svg)', undefined],
  ['pages/a.md', '![%E0%A4%A](%E0%A4%A.png)', '2 %E0%A4%A.png'],
  ['pages/a.mdx', '![a cup](cup.svg)', '2 cup.svg'],
  ['pages/a.mdx', 'import Chart from "../parts/Chart.jsx"\n\n<Chart />', undefined],
  ['pages/a.mdx', 'import Chart from "../parts/Chart"\n\n<Chart />', undefined],
  ['pages/a.mdx', 'import Chart from "./Chart.jsx?raw"\n\n<b>{Chart}</b>', '2 ./Chart.jsx'],
  ['pages/a.mdx', 'Words.\n\nexport { a } from "./a.js"', '4 ./a.js'],
  ['pages/a.mdx', 'import { Icon } from "icons"\n\n<Icon />', undefined],
  ['pages/a.mdx', 'import X from "../../src/components/X.astro"\n\n<X />', undefined],
])('of %s, %j is told: %s', (file, text, told) => {
  const found = bodyFindings(file, text, 2, files).find(({ code }) => code === 'prose-file-missing');
  expect(found && `${String(found.place.line)} ${/no (.*) beside/.exec(found.message)?.[1] ?? ''}`).toBe(
    told,
  );
});

it('is not asked for where nobody says which files there are', () => {
  expect(bodyFindings('pages/a.md', '![a cup](cup.svg)', 1)).toEqual([]);
});
