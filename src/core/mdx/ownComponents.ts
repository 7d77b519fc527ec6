/** What an attribute of a component names. */
type Names = 'paper' | 'topic' | 'query' | 'kind' | 'order' | 'number';

/** Components that any text in MDX may use without importing them, each with its attributes; the first is what it is for. */
export const ownComponents = {
  Papers: { query: 'query', topic: 'topic', order: 'order', limit: 'number' },
  Claims: { topic: 'topic', kind: 'kind' },
  Shelf: { topic: 'topic' },
  Paper: { id: 'paper' },
  Cite: { id: 'paper' },
} as const satisfies Record<string, Readonly<Record<string, Names>>>;

export const componentNames: readonly string[] = Object.keys(ownComponents);

/** What the attributes of a component name, by their names; undefined of one that is not ours. */
export function attributesOf(component: string): Readonly<Record<string, Names>> | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, Names>>>> = ownComponents;
  return Object.hasOwn(all, component) ? all[component] : undefined;
}
