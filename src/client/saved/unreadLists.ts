import { savedKey } from './keptList.ts';
import { isWhole } from './savedStore.ts';

/**
 * The kept lists that this version cannot read, or not all of: of another version, or damaged. `savedStore` never writes
 * over them, but puts them aside.
 */
export function unreadLists(): string[] {
  try {
    const key = savedKey();
    const names = Object.keys(localStorage).filter(
      (name) => name === key || name.startsWith(`${key} aside `),
    );
    const texts = names.map((name) => localStorage.getItem(name) ?? '');
    return [...new Set(texts)].filter((text) => !isWhole(text));
  } catch {
    // Storage is blocked, and keeps no list.
    return [];
  }
}
