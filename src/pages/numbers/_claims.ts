import { pagesOf } from '#core/show/pagesOf.ts';
import type { ListPage } from '#core/show/pagesOf.ts';
import type { Claim } from '#core/paper.ts';
import { paintedClaims } from '#core/show/headlineClaims.ts';
import type { PaintedClaim } from '#core/show/headlineClaims.ts';
import { newest } from '#core/show/paperOrders.ts';
import { theShelf } from '../_shelf.ts';

/** The kinds of claims in the order a reader looks for them. */
export const claimKinds: readonly Claim['kind'][] = ['speed-up', 'reduction', 'gain', 'level'];

/** Every claim of the shelf, those of the newest papers first, and the pages they stand on. */
export async function theClaims(): Promise<{ claims: PaintedClaim[]; pages: ListPage<PaintedClaim>[] }> {
  const { papers, topic } = await theShelf();
  const claims = paintedClaims(newest(papers), topic);
  return { claims, pages: pagesOf(claims, 250, 500) };
}
