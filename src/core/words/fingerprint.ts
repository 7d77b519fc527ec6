/**
 * Eight characters of base 36 that stand for a text: FNV-1a (Fowler, Noll, Vo) with 32 bits, run twice from two
 * starting values, of which 41 bits are kept. Stable for ever, for it is part of addresses and of the lock; no
 * safeguard against forgery.
 */
export function fingerprint(text: string): string {
  const low = fnv1a(text, 0x811c9dc5);
  const high = fnv1a(text, 0x01000193);
  return ((high % 2 ** 9) * 2 ** 32 + low).toString(36).padStart(8, '0').slice(-8);
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
