/** A number of things in English, as programs tell them in a terminal: "1 topic", "2 topics". */
export function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}
