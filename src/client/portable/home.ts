// The first thing that runs in a copy on a disk: later modules need to know where it lies.

const script = document.currentScript as HTMLScriptElement | null;

/** The address of the copy's own folder, with a slash at its end. */
export const home = new URL('../', script?.src ?? document.baseURI).href;

// What Vite wrote as addresses from the root of a host becomes `papershelfHome + …` when the copy is made.
(globalThis as { papershelfHome?: string }).papershelfHome = home;
