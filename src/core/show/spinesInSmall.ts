/** Spines for which a topic's board in small has room. */
const widest = 80;
/** Spines of all boards of a list of topics together, while each has twenty: a spine costs ten bytes of their page. */
const together = 3000;

/** How many spines each board in small has in a list of so many topics. */
export function spinesInSmall(topics: number): number {
  return Math.max(20, Math.min(widest, Math.floor(together / topics)));
}
