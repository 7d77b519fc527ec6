import { didYouMean } from '../findings/didYouMean.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Frame, NavigationEntry } from '../frame.ts';
import { linePieces } from '../mdx/linePieces.ts';
import { places } from '../places.ts';
import { harmsOf } from '../policy/harmsOf.ts';
import type { ProsePage } from '../prose.ts';
import { isOff, type OwnLink, type Settings } from '../settings.ts';
import type { Yaml } from '../yaml/frontMatter.ts';
import { madeStyle } from './madeStyle.ts';
import { isSiteFile } from './siteFiles.ts';

interface Around {
  lineOf: Yaml['lineOf'];
  pages: readonly Pick<ProsePage, 'id' | 'title'>[];
  /** What of the folder public is published, by its paths there; without it nothing is said of files that are named. */
  published?: ReadonlySet<string> | undefined;
  /** The addresses below papers/ and topics/, also those that lead on. */
  papers: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** Of these kinds of pages there is no one page, or a reader has no use for a link to it. Of all others the interface has a name. */
export const unlinked = new Set(['', 'years', '404', 'offline', 'compare']);

/**
 * What the settings put around every page, once it is known which pages there are. What leads nowhere is told and left
 * out, so that no page has a dead link.
 */
export function settleFrame(settings: Settings, around: Around): { frame: Frame; findings: Finding[] } {
  const findings: Finding[] = [];
  const tell = (code: Finding['code'], path: readonly (string | number)[], values: Values) => {
    findings.push(finding(code, { file: 'shelf.yaml', line: around.lineOf(path) }, values));
  };
  const given = places.filter(({ path }) => !isOff(settings, path)).map(({ path }) => path);
  const named = given.filter((path) => !unlinked.has(path));
  const own = new Map(around.pages.map(({ id, title }) => [id, title]));
  const leads = ({ url }: Pick<OwnLink, 'url'>): boolean => {
    if (/^[a-z]+:/i.test(url)) return true;
    const [path = ''] = url.replace(/^\//, '').split(/[?#]/, 1);
    const [first = '', second = ''] = path.split('/');
    if (given.includes(first)) return isEntry(first, second);
    if (own.has(first) || isSiteFile(first, settings) || !around.published) return true;
    return around.published.has(path) || around.published.has(`${path.replace(/\/$/, '')}/index.html`);
  };
  /** Of papers and topics each has an address, or a file; beside them stand their orders and further pages. */
  const isEntry = (first: string, second: string): boolean => {
    if (first !== 'papers' && first !== 'topics') return true;
    return ['', 'by', 'page'].includes(second) || second.includes('.') || around[first].has(second);
  };
  const link = (one: OwnLink, path: readonly (string | number)[]): OwnLink[] => {
    const url = one.url.replace(/^\//, '');
    if (leads(one)) return [{ ...one, url }];
    const near = didYouMean(url.split('/')[0] ?? '', [...named, ...own.keys()]);
    tell('settings-link', path, { url, near });
    return [];
  };
  const entry = (each: string | OwnLink, at: number): NavigationEntry[] => {
    if (typeof each !== 'string') return link(each, ['navigation', at]);
    const title = own.get(each);
    if (title !== undefined) return [{ page: each, label: title, url: `${each}/` }];
    if (named.includes(each)) return [{ place: each }];
    const known = [...named, ...own.keys()];
    const isLeftOut = isOff(settings, each);
    const problem = isLeftOut ? `this site does without it (extras: ${each}: off)` : 'there is no such page';
    tell('settings-navigation', ['navigation', at], {
      ...{ page: each, problem, near: isLeftOut ? '' : didYouMean(each, known) },
      known,
    });
    return [];
  };
  const { navigation, footer, logo } = settings;
  const frame: Frame = {};
  if (navigation) frame.navigation = navigation.flatMap(entry);
  if (typeof footer === 'string') {
    const line = footerLine(footer, leads, tell);
    if (line) frame.footer = { line };
  } else if (footer) frame.footer = { links: footer.flatMap((each, at) => link(each, ['footer', at])) };
  const pictures = typeof logo === 'string' ? { light: logo, dark: logo } : logo;
  const missing = Object.values(pictures ?? {}).find((file) => around.published?.has(file) === false);
  if (missing !== undefined) {
    const near = didYouMean(missing, around.published ?? []);
    tell('settings-logo', ['logo'], { file: missing, near });
  } else if (pictures) frame.logo = pictures;
  const style = madeStyle(settings, frame);
  if (style !== '') frame.style = style;
  return { frame, findings };
}

type Values = Record<string, string | readonly string[]>;
type Tell = (code: Finding['code'], path: readonly string[], values: Values) => void;

function footerLine(
  text: string,
  leads: (link: Pick<OwnLink, 'url'>) => boolean,
  tell: Tell,
): ReturnType<typeof linePieces> {
  const line = linePieces(text);
  const bad = line?.find(({ url }) => url !== undefined && (isHarmful(url) || !leads({ url })))?.url;
  if (line && bad === undefined) return line;
  const problem =
    bad === undefined
      ? 'is more than a line of text with links'
      : `leads to ${bad}, where no link may or can`;
  tell('settings-footer', ['footer'], { problem });
  return undefined;
}

function isHarmful(value: string): boolean {
  const attributes = [{ name: 'href', value, line: 1 }];
  return harmsOf({ name: 'a', line: 1, attributes }).length > 0;
}
