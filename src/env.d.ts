interface ImportMetaEnv {
  /** Whether the build has a worker: src/integrations/offline.ts. */
  readonly HAS_WORKER: boolean;
}

declare namespace App {
  interface Locals {
    /** Whether the page has the signs of plots by now. */
    hasMarks?: boolean;
  }
}
