import { fitLabel, type Label, type Lettering } from './fitLabel.ts';
import type { Area, Region } from './shelfMap.ts';
import { sizes } from './sizes.ts';

/** So many of the topics of an area have room for their names where it shows them. */
const most = 0.9;

/**
 * Writes the names of topics. Where an area is too small for most of these it is one region, and its name goes across
 * it: as on any map, countries come before provinces.
 */
export function writeArea({ outline, regions }: Area, lettering: Lettering): Area {
  const named = regions.map((region) => ({
    ...region,
    label: fitLabel(region.title, region.isHead ? 'head' : lettering, region.outline),
  }));
  const head = named.find(({ isHead }) => isHead);
  if (!head) return { outline, regions: named };
  const froms = named.map(({ label }) => label?.from ?? sizes.length).toSorted((a, b) => a - b);
  const until = Math.min(
    sizes.length - 1,
    Math.max(head.label?.from ?? sizes.length, froms[Math.ceil(most * froms.length) - 1] ?? 0),
  );
  const across = fitLabel(head.title, 'area', outline);
  if (!across || across.from >= until) return { outline, regions: named };
  const later = named.map((region) => {
    const { label } = region;
    return label ? { ...region, label: { ...label, from: Math.max(until, label.from) } } : region;
  });
  return { outline, regions: later, across: { ...across, until, dots: [] } };
}

/** What stands in a region of an area at one of the sizes. */
export function writtenIn({ across }: Area, { label }: Region, size: number): Label | undefined {
  if (across && size < across.until) return size >= across.from ? across : undefined;
  return label && size >= label.from ? label : undefined;
}
