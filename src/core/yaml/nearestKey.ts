/** The key that was probably meant: "license" for `licence`, "on_error" for `onError`, "desc" for `description`. */
export function nearestKey(written: string, keys: readonly string[]): string | undefined {
  const plain = bare(written);
  const slips = Math.min(2, Math.floor(plain.length / 3));
  return (
    keys.find((key) => bare(key) === plain) ??
    keys.find((key) => isBeginning(plain, bare(key)) || isBeginning(bare(key), plain)) ??
    keys
      .map((key) => ({ key, edits: edits(plain, bare(key)) }))
      .filter((each) => each.edits <= slips)
      .toSorted((a, b) => a.edits - b.edits)[0]?.key
  );
}

function bare(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function isBeginning(short: string, long: string): boolean {
  return short.length > 2 && long.startsWith(short);
}

/** How many letters must be put in, taken out, changed, or exchanged with the next to make one word of the other. */
function edits(one: string, other: string): number {
  // A text pasted where a key belongs is no slip for any.
  if (one.length > other.length + 2) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  let earlier = row;
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [at, theirs] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === theirs ? 0 : 1);
      const isExchange = at > 0 && letter === other[at - 1] && theirs === one[above - 1];
      const exchanged = isExchange ? (earlier[at - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, exchanged, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    earlier = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
