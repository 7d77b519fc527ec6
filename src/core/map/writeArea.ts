import { fitLabel, type Label, type Lettering } from './fitLabel.ts';
import type { Area, Region } from './shelfMap.ts';
import { sizes } from './sizes.ts';

/** Writes the names of topics; that of an area goes across it where most of its topics have no room for theirs. */
export function writeArea({ outline, regions }: Area, lettering: Lettering): Area {
  const named = regions.map((region) => ({
    ...region,
    label: fitLabel(region.title, region.isHead ? 'head' : lettering, region.outline),
  }));
  const head = named.find(({ isHead }) => isHead);
  if (!head) return { outline, regions: named };
  const froms = named.map(({ label }) => label?.from ?? sizes.length).toSorted((a, b) => a - b);
  const until = Math.max(head.label?.from ?? sizes.length, froms[Math.floor(froms.length / 2)] ?? 0);
  const across = fitLabel(head.title, 'area', outline);
  if (!across || across.from >= until) return { outline, regions: named };
  const later = named.map((region) => {
    const { label } = region;
    return label ? { ...region, label: { ...label, from: Math.max(until, label.from) } } : region;
  });
  return { outline, regions: later, across: { ...across, until } };
}

/** What stands in a region of an area at one of the sizes. */
export function writtenIn({ across }: Area, { label }: Region, size: number): Label | undefined {
  if (across && size < across.until) return size >= across.from ? across : undefined;
  return label && size >= label.from ? label : undefined;
}
