/** Why something could not be kept. */
export type TroubleKind = 'network' | 'damaged' | 'full' | 'blocked';

export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** What went wrong while something was written to the browser's storage. */
export function storageTrouble(error: unknown): Trouble {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new Trouble(full ? 'full' : 'blocked', { cause: error });
}

/** Of whatever was thrown; what is no `Trouble` comes from a browser that keeps nothing. */
export function kindOf(error: unknown): TroubleKind {
  return error instanceof Trouble ? error.kind : 'blocked';
}
