/** Why something could not be kept. */
export type TroubleKind = 'network' | 'damaged' | 'full' | 'blocked';

export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** What comes of the browser's storage; what goes wrong there is thrown as a `Trouble`. */
export async function ofStorage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new Trouble(full ? 'full' : 'blocked', { cause: error });
  }
}

/** Of whatever was thrown; what is no `Trouble` comes from a browser that keeps nothing. */
export function kindOf(error: unknown): TroubleKind {
  return error instanceof Trouble ? error.kind : 'blocked';
}
