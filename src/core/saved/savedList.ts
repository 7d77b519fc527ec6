/** A paper a reader has put on their own list, with enough of it to find it again under another address. */
export interface SavedPaper {
  id: string;
  title: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
  /** The step of its main topic on the wheel of hues, as it was when this was last seen; absent where it has none. */
  hue?: number | undefined;
  tags: string[];
  note: string;
  read: boolean;
  /** ISO 8601, when it was saved. */
  saved: string;
}

const VERSION = 1;

/** A paper as it is when a reader puts it on the list. */
export function savedNow(
  {
    id = '',
    title = '',
    arxiv,
    doi,
    hue,
  }: Partial<Pick<SavedPaper, 'id' | 'title' | 'arxiv' | 'doi' | 'hue'>>,
  now: string,
): SavedPaper {
  return {
    id,
    title,
    ...(arxiv ? { arxiv } : {}),
    ...(doi ? { doi } : {}),
    ...(hue === undefined ? {} : { hue }),
    tags: [],
    note: '',
    read: false,
    saved: now,
  };
}

/** The list as a file that `readSaved` reads back: JSON, readable, one version of the form. */
export function writeSaved(papers: readonly SavedPaper[]): string {
  return `${JSON.stringify({ papershelf: 'saved', version: VERSION, papers }, null, 2)}\n`;
}

/**
 * Reads a list that `writeSaved` wrote; entries that lack an id or a title are left out and counted, and `isWhole` says
 * whether all that stands there was read. Undefined when it is no such list, or of a version to come.
 */
export function readSaved(
  text: string,
): { papers: SavedPaper[]; refused: number; isWhole: boolean } | undefined {
  const parsed = parse(text);
  const {
    papers: list,
    version = VERSION,
    papershelf,
    ...others
  } = isObject(parsed) ? parsed : { papers: parsed };
  if (Number(version) !== VERSION || !Array.isArray(list)) return undefined;
  const papers = list.flatMap((entry) => savedPaper(entry) ?? []);
  const refused = list.length - papers.length;
  const isSound = refused === 0 && (papershelf ?? 'saved') === 'saved' && Object.keys(others).length === 0;
  return {
    papers,
    refused,
    isWhole: isSound && papers.every((paper, at) => holdsAll({ ...paper }, list[at])),
  };
}

/** Whether nothing of an entry was left out or taken for another: tags that are one text, a field of a version to come. */
function holdsAll(paper: Record<string, unknown>, entry: object): boolean {
  return Object.entries(entry).every(
    ([name, value]: [string, unknown]) =>
      paper[name] === value || JSON.stringify(paper[name]) === JSON.stringify(value),
  );
}

function savedPaper(entry: unknown): SavedPaper | undefined {
  if (!isObject(entry)) return undefined;
  const { id, title, arxiv, doi, hue, tags, note, read, saved } = entry;
  if (typeof id !== 'string' || id === '' || typeof title !== 'string') return undefined;
  return {
    ...savedNow(
      { id, title, arxiv: textOf(arxiv), doi: textOf(doi), hue: typeof hue === 'number' ? hue : undefined },
      textOf(saved),
    ),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    note: textOf(note),
    read: read === true,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller says so to the reader.
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
