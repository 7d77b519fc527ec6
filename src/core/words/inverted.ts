/** Where each key stands, in order. */
export function inverted<Key>(places: readonly { key: Key; at: number }[]): Map<Key, number[]> {
  return new Map(
    [...Map.groupBy(places, ({ key }) => key)].map(([key, all]) => [key, all.map(({ at }) => at)]),
  );
}
