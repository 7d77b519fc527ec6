import { byLetter } from '#core/show/byLetter.ts';
import type { Letter } from '#core/show/byLetter.ts';
import { glossary } from '#core/show/glossary.ts';
import type { GlossaryEntry } from '#core/show/glossary.ts';
import { theShelf } from './_shelf.ts';

/** Up to so many terms stand on one page; beyond, each letter has pages of its own. */
const mostOnOnePage = 500;

interface ShelfGlossary {
  entries: GlossaryEntry[];
  letters: Letter<GlossaryEntry>[];
  /** Whether letters have pages of their own. */
  parted: boolean;
}

const memo = new WeakMap<object, ShelfGlossary>();

/** The names and acronyms of the shelf, made once per build. */
export async function theGlossary(): Promise<ShelfGlossary> {
  const view = await theShelf();
  const known = memo.get(view);
  if (known !== undefined) return known;
  const entries = glossary(view.papers);
  const made = {
    entries,
    letters: byLetter(entries, ({ term }) => term),
    parted: entries.length > mostOnOnePage,
  };
  memo.set(view, made);
  return made;
}
