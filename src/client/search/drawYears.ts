import type { FacetValue } from '#core/query/answer.ts';
import { spanOf } from '#core/query/facets.ts';
import { make, part } from '../page/make.ts';
import * as narrow from '#interface/narrow.ts';

/**
 * Fills the two ends of a span of years with the years that the list has, and those that are chosen. What was chosen year
 * by year, as older addresses do, shows as the span around it.
 */
export function drawYears(
  section: HTMLElement,
  years: readonly FacetValue[],
  chosen: readonly string[],
  choose: (years: readonly string[]) => void,
): void {
  const [from, to] = endsOf(chosen);
  const known = years.flatMap(({ value }) => (/^\d+$/.test(value) ? value : []));
  const all = [...new Set([...known, from, to].filter((year) => year !== ''))].toSorted();
  section.hidden = all.length < 2;
  const first = part<HTMLSelectElement>(section, '[data-from]');
  const last = part<HTMLSelectElement>(section, '[data-to]');
  fill(first, all, from);
  fill(last, all.toReversed(), to);
  first.onchange = last.onchange = () => {
    const [start, end] = [first.value, last.value];
    const ordered = start !== '' && end !== '' && start > end ? [end, start] : [start, end];
    choose(start === '' && end === '' ? [] : [ordered.join('..')]);
  };
}

function fill(select: HTMLSelectElement, years: readonly string[], chosen: string): void {
  select.replaceChildren(
    make('option', { value: '' }, narrow.anyYear),
    ...years.map((year) => make('option', { value: year }, year)),
  );
  select.value = chosen;
}

function endsOf(chosen: readonly string[]): [from: string, to: string] {
  const spans = chosen.flatMap((value) => {
    const span = spanOf(value) ?? (/^\d+$/.test(value) ? [Number(value), Number(value)] : undefined);
    return span ? [span] : [];
  });
  if (spans.length === 0) return ['', ''];
  const from = Math.min(...spans.map(([first = 0]) => first));
  const to = Math.max(...spans.map(([, last = Infinity]) => last));
  return [from === 0 ? '' : String(from), to === Infinity ? '' : String(to)];
}
