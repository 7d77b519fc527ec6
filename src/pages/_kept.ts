import { inputDigest } from '../kept/inputDigest.ts';

/**
 * A path whose page is rendered only where its props are others than in the last build. So the page may read nothing
 * else: no shelf, no entry of a collection, no clock.
 *
 * @param isPure whether that is so of this one
 */
export function kept<Path extends { props: object }>(
  path: Path,
  isPure = true,
): Path & { cacheKey?: string } {
  return isPure ? { ...path, cacheKey: inputDigest(path.props) } : path;
}
