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

/** Whether the list as it is kept names a paper: all that a page asks which nobody saves. What changes it reads it whole. */
export function isKept(id: string | undefined): boolean {
  try {
    const { papers = [], version = 1 } = JSON.parse(keptList()) as { papers?: unknown[]; version?: unknown };
    return Number(version) === 1 && papers.some((each) => (each as { id?: unknown }).id === id);
  } catch {
    return false;
  }
}
