import { Gunzip, Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

/** How much an archive may hold. */
export interface Limits {
  /** In all, in bytes, also of what is refused. */
  total: number;
  /** How many times its packed size a file may have, beyond its first `free` bytes: texts are packed to a tenth. */
  ratio: number;
  free: number;
}

const usual: Limits = { total: 512 * 2 ** 20, ratio: 200, free: 4 * 2 ** 20 };
const step = 16_384;

/** What is left to inflate of an archive. It counts what comes out, for headers lie. */
export class Budget {
  readonly #limits: Limits;
  #left: number;

  constructor(limits: Limits = usual) {
    this.#limits = limits;
    this.#left = limits.total;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** @throws where the bytes are damaged, or too many come out of them. */
  inflate(packed: Uint8Array): Uint8Array {
    return this.#collect(packed, (take) => new Inflate(take));
  }

  /** The members of a gzip file, one behind the other. */
  gunzip(packed: Uint8Array): Uint8Array {
    let members = 1;
    const whole = this.#collect(packed, (take) => {
      const stream = new Gunzip(take);
      stream.onmember = () => (members += 1);
      return stream;
    });
    if (packed.length < 18) throw new Error('it is damaged: it is too short');
    const sum = new DataView(packed.buffer, packed.byteOffset + packed.length - 8).getUint32(0, true);
    // The last member's sum, which is that of all where there is but one.
    if (members === 1 && crc32(whole) !== sum)
      throw new Error('it is damaged: its sum does not fit its bytes');
    return whole;
  }

  /** What is not packed counts as well: many entries may name the same bytes. */
  stored(bytes: Uint8Array): Uint8Array {
    this.#spend(bytes.length);
    return bytes;
  }

  #collect(
    packed: Uint8Array,
    open: (take: (chunk: Uint8Array) => void) => { push(chunk: Uint8Array, final: boolean): void },
  ): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const { ratio, free } = this.#limits;
    const stream = open((chunk) => {
      size += chunk.length;
      this.#spend(chunk.length);
      if (size > free + ratio * packed.length)
        throw new Error(`it unpacks to more than ${ratio} times its size, as only attacks do`);
      chunks.push(chunk);
    });
    try {
      for (let at = 0; at < packed.length; at += step) stream.push(packed.subarray(at, at + step), false);
      // Alone, for what is pushed last is taken for the end of one member, and further ones are not looked for.
      stream.push(new Uint8Array(), true);
    } catch (error) {
      // The library's own errors have codes.
      throw error instanceof Error && 'code' in error ? new Error(`it is damaged (${error.message})`) : error;
    }
    const whole = new Uint8Array(size);
    let filled = 0;
    for (const chunk of chunks) {
      whole.set(chunk, filled);
      filled += chunk.length;
    }
    return whole;
  }

  #spend(bytes: number): void {
    this.#left -= bytes;
    if (this.isSpent)
      throw new Error(
        `with it the archive unpacks to more than ${Math.round(this.#limits.total / 2 ** 20)} MB`,
      );
  }
}
