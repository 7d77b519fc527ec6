/** Where the list of this shelf is kept. */
export function savedKey(): string {
  const brand = document.querySelector<HTMLAnchorElement>('a.brand');
  return `papershelf.saved:${brand?.pathname ?? '/'}`;
}

/** The text of the list as it is kept, or of one of nothing. Where storage is blocked, to touch it is an error already. */
export function keptList(): string {
  try {
    return localStorage.getItem(savedKey()) ?? '[]';
  } catch {
    return '[]';
  }
}

/** As `readSaved` reads it: the papers alone, or within a form that has a version. */
interface Kept {
  papers: { id?: unknown }[];
  version?: unknown;
}

/** Whether the list as it is kept names a paper: all that a page asks which nobody saves. What changes it reads it whole. */
export function isKept(id: string | undefined): boolean {
  try {
    const kept = JSON.parse(keptList()) as Kept | Kept['papers'];
    const { papers = [], version = 1 } = Array.isArray(kept) ? { papers: kept } : kept;
    return Number(version) === 1 && papers.some((each) => each.id === id);
  } catch {
    return false;
  }
}
