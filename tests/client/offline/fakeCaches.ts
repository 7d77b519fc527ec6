import { vi } from 'vitest';

/** A browser's caches, in memory: each by its name, with its files by address, in the order in which they came. */
export type FakeCaches = Map<string, Map<string, Response>>;

/**
 * Puts caches in place of the browser's own, which Node has none of. `refuse` throws what a browser throws that keeps
 * nothing.
 */
export function fakeCaches(refuse: () => void = () => undefined): FakeCaches {
  const all: FakeCaches = new Map();
  const address = (of: Request | URL | string): string => (of instanceof Request ? of.url : String(of));
  const cacheOf = (files: Map<string, Response>) => ({
    put: async (of: URL | string, response: Response) => {
      refuse();
      // What comes again comes last.
      files.delete(address(of));
      files.set(address(of), response);
    },
    match: async (of: Request | URL | string) => files.get(address(of))?.clone(),
    keys: async () => [...files.keys()].map((url) => new Request(url)),
    delete: async (of: Request) => files.delete(address(of)),
  });
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      refuse();
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      return cacheOf(files);
    },
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    keys: async () => [...all.keys()],
    match: async (of: URL | string) =>
      [...all.values()]
        .find((files) => files.has(address(of)))
        ?.get(address(of))
        ?.clone(),
  });
  return all;
}
