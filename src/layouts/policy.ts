/**
 * What a page may load and run: this site's own files, and WebAssembly, which the search is. Astro could write the
 * policy too, with a hash of every script and style sheet of the shelf; as all of them are files of this site, the
 * hashes allow nothing that 'self' does not, weigh 0.6 kB gzipped on every page and cost a twentieth of a build.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
};

/** The content security policy of every page, as a `<meta>` states it. */
export const policy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');
