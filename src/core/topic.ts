/** A topic with its papers, strongest first. */
export interface Topic {
  id: string;
  title: string;
  description: string;
  parent?: string | undefined;
  /** The file whose body introduces it; absent for a topic that was found. */
  file?: string | undefined;
  /** Ids of papers: those whose main topic this is come first. */
  papers: string[];
  /** What they say more often than the rest of the shelf, the most telling first. */
  terms: string[];
}

/** A topic that the texts gave, and what of it lasts. */
export interface KnownTopic {
  title: string;
  parent?: string | undefined;
  /** It is no more; most of its papers are in this one. */
  now?: string | undefined;
}

/** What was found before. */
export interface KnownTopics {
  topics: ReadonlyMap<string, KnownTopic>;
  /** The topic in which each paper was found, by the paper's id. */
  of: ReadonlyMap<string, string>;
}

/** An address at which a topic stood, and none stands now. */
export interface FormerTopic {
  id: string;
  title: string;
  now?: string | undefined;
}
