import { withoutEntities } from '../text/findEntity.ts';
import { plain } from './heldText.ts';

/** A citation in one text, without the mark-up of pages that show it: "&quot;Gates.&quot; <i>J. Ex.</i> 7: 1-10." */
export function citationOf(held: unknown): string | undefined {
  const written = plain(held);
  return written === undefined ? undefined : withoutEntities(written).replaceAll(element, '');
}

const element = /<\/?[a-z]{1,8} ?\/?>/gi;
