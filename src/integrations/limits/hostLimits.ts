/** How large a site is, and how long it took to make. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** Bytes of its largest file. */
  largest: number;
  seconds: number;
}

/** A limit of a host that a site is near or beyond. */
export interface NearLimit {
  isBeyond: boolean;
  /** A sentence. */
  told: string;
}

/** What hosts that cost nothing take of a site, as their documentation says. */
const hosts: readonly { name: string; most: Partial<SiteSize> }[] = [
  { name: 'GitHub Pages', most: { bytes: 1e9, seconds: 600 } },
  { name: 'Cloudflare Pages', most: { files: 20_000, largest: 25 * 2 ** 20 } },
];

/** From this share of a limit on a curator is told of it: shelves grow. */
const NEAR = 0.8;

const units: Readonly<Record<keyof SiteSize, (amount: number) => string>> = {
  files: (amount) => `${amount.toLocaleString('en')} ${amount === 1 ? 'file' : 'files'}`,
  bytes: (amount) => `${(amount / 1e6).toFixed(amount < 1e7 ? 1 : 0)} MB`,
  largest: (amount) => `a largest file of ${units.bytes(amount)}`,
  seconds: (amount) => `${Math.round(amount).toLocaleString('en')} seconds`,
};

const quantities = Object.keys(units) as (keyof SiteSize)[];

/** "23,924 files, 282 MB, a largest file of 7.3 MB, 130 seconds": of what is known. */
export function tellSize(size: Partial<SiteSize>): string {
  return quantities.flatMap((each) => (size[each] === undefined ? [] : units[each](size[each]))).join(', ');
}

/** The limits of hosts of which a site reaches four fifths or more. */
export function hostLimits(size: Partial<SiteSize>): NearLimit[] {
  return hosts.flatMap(({ name, most }) =>
    quantities.flatMap((each): NearLimit[] => {
      const [own = 0, limit = Infinity] = [size[each], most[each]];
      if (own < NEAR * limit) return [];
      const has = each === 'seconds' ? 'this build took' : 'this site has';
      const told = `${name} takes ${units[each](limit)}; ${has} ${units[each](own)}.`;
      return [{ isBeyond: own > limit, told }];
    }),
  );
}

/**
 * What a shelf of so many papers will have, before it is built: measured of large ones with everything on. Of a small one,
 * which is within all limits, nothing.
 */
export function expectedSize(papers: number): Partial<SiteSize> {
  return papers < 5000 ? {} : { files: papers * 1.9, bytes: papers * 20_000 };
}
