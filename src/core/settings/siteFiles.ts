import { type Extra, isOff, type Settings } from '../settings.ts';

/** What stands at the top of every site beside its pages: names, and the extra without which they are not there. */
const siteFiles: readonly { names: RegExp; extra?: Extra }[] = [
  { names: /^(?:_astro|pagefind)$/i },
  { names: /^(?:sw\.js|theme\.js|style\.css|shelf\.css)$/i },
  { names: /^(?:robots\.txt|llms\.txt|licenses\.txt|opensearch\.xml|manifest\.webmanifest|sitemap[^/]*)$/i },
  { names: /^(?:favicon\.svg|card\.png|icon-[^/]*)$/i },
  // A copy for a disk is made of papers.json, whatever is left out.
  { names: /^papers\.(?:json|schema\.json)(?:\.gz)?$/i },
  { names: /^papers\.[^/]*$/i, extra: 'exports' },
  { names: /^feed\.(?:xml|json)$/i, extra: 'feeds' },
];

/**
 * Whether a name at the top of the site is one of its own files.
 *
 * @param settings of a site that may do without some of them; of any site when nothing is said
 */
export function isSiteFile(
  name: string,
  settings: Pick<Settings, 'extras'> = { extras: undefined },
): boolean {
  return siteFiles.some(
    ({ names, extra }) => names.test(name) && (extra === undefined || !isOff(settings, extra)),
  );
}
