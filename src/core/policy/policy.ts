/**
 * What a page may load and run: this site's own files, and WebAssembly, which the search is. Astro could write the
 * policy too, with a hash of every script and style sheet of the shelf; as all of them are files of this site, the
 * hashes allow nothing that 'self' does not, weigh 0.6 kB gzipped on every page and cost a twentieth of a build.
 */
const directives = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
} as const;

/**
 * Where a link may lead that a reader follows, which no directive says: the schemes HTML holds safe to be handed to
 * another program. What is not among them runs or shows its own text as if it were this site's ("javascript:", "data:").
 */
const links =
  "'self' http: https: bitcoin: ftp: ftps: geo: im: irc: ircs: magnet: mailto: matrix: mms: news: nntp: sftp: sip: " +
  'sms: smsto: ssh: tel: urn: webcal: xmpp:';

/** What an address is used for: a directive, which stands for default-src where the policy has none; or a link. */
export type Use = keyof typeof directives | 'style-src' | 'connect-src' | 'frame-src' | 'media-src' | 'links';

/** Whether a page may use any of these sources so: "'self'", "'unsafe-inline'", "https:", "https://example.org". */
export function permits(use: Use, ...sources: string[]): boolean {
  const own: Readonly<Partial<Record<Use, string>>> = { ...directives, links };
  const permitted = (own[use] ?? directives['default-src']).split(' ');
  return sources.some((source) => permitted.includes(source));
}

/** The content security policy of every page, as a `<meta>` states it. */
export const policy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');
