interface ImportMetaEnv {
  /** Whether the build has a worker: src/integrations/offline.ts. */
  readonly HAS_WORKER: boolean;
  /** The language of the shelf's texts, in pages and scripts: astro.config.mjs. Unit tests have none. */
  readonly SHELF_LANGUAGE: string | undefined;
}
