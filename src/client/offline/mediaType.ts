/** Filled in when the shelf is built: media types of the files that export papers. */
declare const EXPORT_TYPES: Readonly<Record<string, string>>;

/** Media types by the ending of a file, as hosts give them. */
const types: Readonly<Record<string, string>> = {
  ...EXPORT_TYPES,
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

export function mediaType(path: string): string {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return /^image\/png|octet|woff/.test(type) ? type : `${type}; charset=utf-8`;
}
