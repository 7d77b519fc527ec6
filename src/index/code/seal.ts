/** Bytes before the content of each file. */
const LENGTH = 4;

/**
 * A file of the index: before its content four bytes that fit it alone, under its path, in its deployment. So a page of
 * the host's own, half a file, another file or an older one is known for what it is, zipped or not, wherever it comes from.
 */
export function seal(path: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(LENGTH + content.length);
  new DataView(sealed.buffer).setUint32(0, sum(path, content));
  sealed.set(content, LENGTH);
  return sealed;
}

/** The content of a sealed file; nothing when the seal is not that of this path and content. */
export function unseal(path: string, sealed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const content = sealed.subarray(LENGTH);
  const given = sealed.subarray(0, LENGTH).reduce((value, byte) => value * 256 + byte, 0);
  return sealed.length >= LENGTH && given === sum(path, content) ? content : undefined;
}

/**
 * FNV-1a, 32 bits: against accidents, not against an enemy, who would rather write another page. SHA-256 is offered by
 * browsers to secure pages only, and a shelf may stand on plain http.
 */
function sum(path: string, content: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const bytes of [new TextEncoder().encode(path), content])
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
