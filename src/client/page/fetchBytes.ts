import { SILENCE } from './inTime.ts';

export interface FetchOptions extends RequestInit {
  /** Told of bytes as they arrive. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * What stands at an address, all of it. Rejects as `fetch` does, with a `TimeoutError` when nothing more arrives for a
 * while, and with the status when that tells of no success.
 */
export async function fetchBytes(
  address: string | URL,
  { onBytes, signal, ...options }: FetchOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => limit.abort(new DOMException(`${address}`, 'TimeoutError')), SILENCE);
  };
  const either = AbortSignal.any(signal ? [limit.signal, signal] : [limit.signal]);
  try {
    wait();
    const response = await fetch(address, { ...options, signal: either });
    if (!response.ok || !response.body) throw new StatusError(response.status, `${address}`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      wait();
      parts.push(next.value);
      onBytes?.(next.value.length);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

/** The host has answered, but not with what was asked for. */
export class StatusError extends Error {
  readonly status: number;

  constructor(status: number, address: string) {
    super(`${address}: ${String(status)}`);
    this.status = status;
  }
}
