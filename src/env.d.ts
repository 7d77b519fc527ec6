interface ImportMetaEnv {
  /** Whether the build has a worker: src/integrations/offline.ts. */
  readonly HAS_WORKER: boolean;
}
