/**
 * Eight characters of base 36 that stand for a text: FNV-1a (Fowler, Noll, Vo) with 32 bits, run twice from two
 * starting values, of which 41 bits are kept. Stable for ever, for it is part of addresses and of the lock; no
 * safeguard against forgery.
 */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(Math.imul(low ^ (unit & 0xff), prime) ^ (unit >>> 8), prime);
    high = Math.imul(Math.imul(high ^ (unit & 0xff), prime) ^ (unit >>> 8), prime);
  }
  return (((high >>> 0) % 2 ** 9) * 2 ** 32 + (low >>> 0)).toString(36).padStart(8, '0').slice(-8);
}

const prime = 0x01000193;
