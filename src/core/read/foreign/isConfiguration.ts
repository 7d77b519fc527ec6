/** Keys by which programs are told how to work, and which no paper has. */
const keys = new Set(
  `$schema compilerOptions extends dependencies devDependencies peerDependencies lockfileVersion scripts engines
  require start_url short_name manifest_version openapi swagger`.split(/\s+/),
);

/** Whether an object tells a program how to work: `package.json`, `tsconfig.json`, a manifest, a schema. */
export function isConfiguration(value: object): boolean {
  const names = Object.keys(value);
  const has = (...some: string[]) => some.some((name) => names.includes(name));
  if (has('title') && has('abstract', 'authors', 'author', 'doi', 'year')) return false;
  return names.some((name) => keys.has(name)) || (has('name') && has('version') && !has('title'));
}
