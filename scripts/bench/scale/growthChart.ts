import type { Measured } from './measureSize.ts';

const width = 640;
const height = 400;
const margin = 60;

/** CPU seconds against papers, both in powers of ten, a line for each program, as SVG. */
export function growthChart(all: readonly Measured[]): string {
  const names = [...new Set(all.flatMap(({ builds }) => Object.keys(builds)))];
  const costs = all.flatMap(({ builds }) => Object.values(builds).map(({ cpu }) => cpu));
  const x = scale(
    all.map(({ papers }) => papers),
    margin,
    width - 160,
  );
  const y = scale(costs, height - margin, margin);
  const lines = names.map((name, index) => {
    const points = all.flatMap(({ papers, builds }) => {
      const cost = builds[name];
      return cost === undefined ? [] : [`${x(papers)},${y(cost.cpu)}`];
    });
    const [lastX = '0', lastY = '0'] = points.at(-1)?.split(',') ?? [];
    const colour = `hsl(${String((index * 360) / names.length)} 60% 40%)`;
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(' ')}"/>` +
      `<text x="${String(Number(lastX) + 6)}" y="${lastY}" fill="${colour}">${name}</text>`
    );
  });
  const ticks = all.map(
    ({ papers }) =>
      `<text x="${x(papers)}" y="${String(height - margin + 20)}" text-anchor="middle">${String(papers)}</text>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" font-family="sans-serif" font-size="12">` +
    `<title>CPU seconds of a build by its number of papers</title>${lines.join('')}${ticks.join('')}</svg>\n`
  );
}

function scale(values: readonly number[], from: number, to: number): (value: number) => string {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => (from + ((to - from) * (Math.log(value) - least)) / (most - least || 1)).toFixed(1);
}
