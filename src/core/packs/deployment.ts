/** What one build of the shelf offers to keep; shared by who writes the packs, the worker and the pages. */
export interface Deployment {
  /** Names all that follows. */
  version: string;
  /** Whether everything is kept after the first visit; a large shelf keeps only `core` unasked. */
  whole: boolean;
  packs: PackEntry[];
  /** What a reader can choose, in the order to show it. */
  choices: Choice[];
}

export interface PackEntry {
  /** SHA-256 of the file, in hex; its first half is the file's name. */
  digest: string;
  /** Size of the file. */
  bytes: number;
  /** Of the choices that need it. */
  groups: string[];
}

export interface Choice {
  /** `core`, `search`, `lists` or `topic:<id>`. */
  group: string;
  title: string;
  papers: number;
}

/** A file in a pack: its path under the site's base, and its length. */
export type PackedFile = readonly [path: string, bytes: number];

/** Groups that come with everything a reader chooses. What is chosen by topic brings `also:<id>` as well. */
export const always = ['core', 'search', 'lists'] as const;

export const offlinePaths = {
  worker: 'sw.js',
  deployment: (version: string) => `offline/${version}.json`,
  pack: ({ digest }: Pick<PackEntry, 'digest'>) => `offline/${digest.slice(0, 32)}.pack`,
  /** In a cache only: which files a kept pack holds. It is written last, so that it says that the pack is whole. */
  list: ({ digest }: Pick<PackEntry, 'digest'>) => `offline/${digest.slice(0, 32)}.list`,
};

/** Whether a pack holds nothing that others do not: papers of a topic that come with their first topic. */
export function isFurther({ groups }: PackEntry): boolean {
  return groups.every((group) => group.startsWith('also:'));
}

/** What is to be kept: everything, in later deployments too, or what some groups need. */
export type Wanted = 'whole' | readonly string[];

/** Everything is needed of a shelf that is kept whole unasked. */
export function packsOf({ packs, whole }: Deployment, wanted: Wanted): PackEntry[] {
  return packs.filter(
    (pack) =>
      whole || (wanted === 'whole' ? !isFurther(pack) : pack.groups.some((group) => wanted.includes(group))),
  );
}

/** Bytes to load for some packs. */
export function sizeOf(packs: readonly PackEntry[]): number {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}
