import { chance } from '../src/core/geometry/chance.ts';
import { makeShelf, type Shelf } from '../src/core/shelf.ts';
import { corpusLines } from './bench/corpusLines.ts';
import { agreementOf } from './bench/topics/agreement.ts';
import { readFlags } from './readFlags.ts';

// `npm run bench topics -- --corpus papers.jsonl.gz`: how far topics that are found agree with the categories that papers
// have, which are not shown to them, and what 1 % more papers change. A line of the corpus has id, title, abstract and
// category (or a venue "arXiv cs.CL"). --count says how many papers, --seed which, --most how many of one category at
// most: the more even the categories, the better any grouping agrees with them. --names lists the topics.
const { values } = readFlags({
  options: {
    corpus: { type: 'string', default: '' },
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    most: { type: 'string', default: 'all' },
    names: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

if (values.corpus === '')
  process.stdout.write('topics: skipped; it needs papers with categories, --corpus papers.jsonl.gz\n');
else measure(drawn(corpusLines(values.corpus)), Number(values.count));

interface Given {
  title: string;
  abstract: string;
  category: string;
}

/** All papers that have a category, in an order that the seed decides. */
function drawn(lines: readonly string[]): Given[] {
  const papers = lines.flatMap((line): Given[] => {
    const { title, abstract, category, venue } = JSON.parse(line) as Partial<Given & { venue: string }>;
    const kind = category ?? /^arXiv (\S+)$/.exec(venue ?? '')?.[1];
    return title && abstract && kind ? [{ title, abstract, category: kind }] : [];
  });
  const next = chance(Number(values.seed));
  for (let at = papers.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const [one, two] = [papers[at], papers[other]];
    if (one && two) [papers[at], papers[other]] = [two, one];
  }
  if (values.most === 'all') return papers;
  const kept = new Map<string, number>();
  return papers.filter(({ category }) => {
    kept.set(category, (kept.get(category) ?? 0) + 1);
    return (kept.get(category) ?? 0) <= Number(values.most);
  });
}

function measure(all: readonly Given[], count: number): void {
  const start = process.cpuUsage();
  const shelf = shelfOf(all.slice(0, count));
  const { user, system } = process.cpuUsage(start);
  const kinds = new Map(all.map(({ title, category }) => [title, category]));
  const kindOf = (paper: Shelf['papers'][number] | undefined) =>
    kinds.get(titles.get(paper?.id ?? '') ?? '') ?? '';
  const titles = new Map(shelf.papers.map(({ id, source }) => [id, all[source.line - 1]?.title ?? '']));
  const sorted = shelf.papers.filter(({ topics }) => topics.length > 0);
  const parents = new Map(shelf.topics.map(({ id, parent }) => [id, parent ?? id]));
  const mainOf = ({ papers }: Shelf) => new Map(papers.map(({ id, topics }) => [id, topics[0]?.id ?? '']));
  const byId = new Map(shelf.papers.map((paper) => [paper.id, paper]));
  const near = shelf.papers.flatMap((paper) =>
    paper.related.slice(0, 5).map(({ id }) => kindOf(byId.get(id)) === kindOf(paper)),
  );
  const more = mainOf(shelfOf(all.slice(0, Math.round(count * 1.01)), shelf.lock));
  const moved = [...mainOf(shelf)].filter(([id, topic]) => more.get(id) !== topic).length;
  const told = {
    papers: shelf.papers.length,
    topics: shelf.topics.length,
    ...agreementOf(
      sorted.map(({ topics }) => topics[0]?.id ?? ''),
      sorted.map(kindOf),
    ),
    areas: agreementOf(
      sorted.map(({ topics }) => parents.get(topics[0]?.id ?? '') ?? ''),
      sorted.map(kindOf),
    ),
    unsorted: 1 - sorted.length / shelf.papers.length,
    neighbours: near.filter(Boolean).length / (5 * shelf.papers.length),
    movedByOnePerCentMore: moved / shelf.papers.length,
    cpuMsAPaper: (user + system) / 1000 / shelf.papers.length,
  };
  if (values.json) process.stdout.write(`${JSON.stringify(told)}\n`);
  else
    console.table({
      ...told,
      areas: `nmi ${told.areas.nmi.toFixed(3)}, purity ${told.areas.purity.toFixed(3)}`,
    });
  if (values.names)
    for (const { title, parent, papers, description } of shelf.topics)
      process.stdout.write(
        `${parent === undefined ? '' : '  '}${String(papers.length)} ${title}: ${description}\n`,
      );
}

function shelfOf(papers: readonly Given[], lock?: string): Shelf {
  const text = papers.map(({ title, abstract }) => JSON.stringify({ title, abstract })).join('\n');
  return makeShelf({
    papers: [{ file: 'papers/all.jsonl', text }],
    ...{ corrections: [], topics: [], findings: [] },
    lock: lock === undefined ? undefined : { file: 'shelf.lock', text: lock },
  });
}
