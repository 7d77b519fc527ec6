/** The part of CBOR (RFC 8949) that Pagefind writes: integers below 2³², texts and arrays of known length. */
export type Cbor = number | string | readonly Cbor[];

export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder();
  let at = 0;
  return item();

  function item(): Cbor {
    const head = view.getUint8(at++);
    const argument = number(head & 0x1f);
    const major = head >> 5;
    if (major === 0) return argument;
    if (major === 1) return -1 - argument;
    if (major === 3) {
      at += argument;
      return utf8.decode(bytes.subarray(at - argument, at));
    }
    if (major === 4) return Array.from({ length: argument }, item);
    throw new Error(`CBOR type ${String(major)} at byte ${String(at - 1)} is not one that Pagefind writes`);
  }

  function number(short: number): number {
    if (short < 24) return short;
    const size = short === 24 ? 1 : short === 25 ? 2 : short === 26 ? 4 : 0;
    if (size === 0)
      throw new Error(
        `CBOR length ${String(short)} at byte ${String(at - 1)} is not one that Pagefind writes`,
      );
    at += size;
    return size === 1 ? view.getUint8(at - 1) : size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  }
}

export function encodeCbor(value: Cbor): Uint8Array {
  const utf8 = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  item(value);
  return bytes.slice(0, length);

  function item(each: Cbor): void {
    if (typeof each === 'number') {
      head(each < 0 ? 1 : 0, each < 0 ? -1 - each : each);
    } else if (typeof each === 'string') {
      const text = utf8.encode(each);
      head(3, text.length);
      room(text.length);
      bytes.set(text, length);
      length += text.length;
    } else {
      head(4, each.length);
      for (const inner of each) item(inner);
    }
  }

  function head(major: number, argument: number): void {
    const size = argument < 24 ? 0 : argument < 0x1_00 ? 1 : argument < 0x1_0000 ? 2 : 4;
    room(1 + size);
    bytes[length++] = (major << 5) | (size === 0 ? argument : size === 4 ? 26 : 23 + size);
    for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) bytes[length++] = (argument >>> shift) & 0xff;
  }

  function room(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(bytes);
    bytes = larger;
  }
}
