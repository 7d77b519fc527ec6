/** Adds to a memory, and drops the oldest when there are too many. */
export function remember<Value>(memory: Map<string, Value>, text: string, value: Value, most: number): void {
  const [oldest] = memory.size >= most ? memory.keys() : [];
  if (oldest !== undefined) memory.delete(oldest);
  memory.set(text, value);
}
