/**
 * The address of the repository a build runs in, where the machine says so (GitHub Actions); else undefined.
 * Gives every paper its "fix this record" link without a word in shelf.yaml.
 */
export function buildRepository(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
}
