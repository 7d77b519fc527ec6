import { EXPORT_PAGE } from './copyPlan.ts';
import { attribute, elementsOf, innerHtml, withAttribute, withEdits, without } from './pageEdits.ts';
import type { Edit, Element } from './pageEdits.ts';
import { relativeAddress } from './relativeAddress.ts';
import type { CopyContext } from './relativeAddress.ts';

export interface CopiedPage {
  html: string;
  /** Files of the copy that the page leads to or loads. */
  files: string[];
  /** Its module scripts: by the path of their file, or what they say themselves. */
  modules: ({ path: string } | { code: string })[];
}

/** As strict as on a host: nothing but what lies beside the page, and no connection at all. */
const POLICY =
  "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' data:;" +
  "frame-src 'self';object-src 'self';form-action 'self';base-uri 'none'";

/** What a page says to the network only. */
const FOR_THE_NETWORK = /^(canonical|search|alternate|manifest|apple-touch-icon)$/;

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'formaction'];

/** A page of the site, for the copy: addresses relative, modules taken out and one classic script put in. */
export function copyPage(html: string, file: string, context: CopyContext): CopiedPage {
  const files: string[] = [];
  const modules: CopiedPage['modules'] = [];
  const edits: Edit[] = [];
  let leftOutUntil = 0;
  for (const element of elementsOf(html)) {
    const place = element.sourceCodeLocation;
    if ((place?.startOffset ?? 0) < leftOutUntil) continue;
    if (isLeftOut(element)) {
      edits.push(...without(element));
      leftOutUntil = place?.endOffset ?? 0;
      continue;
    }
    if (element.tagName === 'script' && attribute(element, 'type') === 'module') {
      const source = attribute(element, 'src');
      modules.push(
        source === undefined
          ? { code: innerHtml(html, element) }
          : { path: source.slice(context.base.length) },
      );
      edits.push(...without(element));
      continue;
    }
    if (/^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? ''))
      edits.push(...withAttribute(element, 'content', POLICY));
    for (const name of ADDRESSES) {
      const address = attribute(element, name);
      if (address === undefined) continue;
      const there = relativeAddress(address, file, context);
      if (there?.file !== undefined) files.push(there.file);
      // What a page writes must not be taken for the page.
      if (there?.file === EXPORT_PAGE) edits.push(...withAttribute(element, 'download', undefined));
      if (there?.address !== address) edits.push(...withAttribute(element, name, there?.address));
    }
    if (element.tagName === 'head') edits.push(...ownScripts(element, file));
  }
  return { html: withEdits(html, edits), files, modules };
}

/** The first says what is missing, so it comes before all else that is loaded. */
function ownScripts(head: Element, file: string): Edit[] {
  const start = head.sourceCodeLocation?.startTag?.endOffset;
  const up = '../'.repeat(file.split('/').length - 1);
  if (start === undefined) return [];
  const tags = `<meta charset="utf-8"><script src="${up}assets/missing.js"></script><script defer src="${up}assets/shelf.js"></script>`;
  return [{ from: start, to: start, text: tags }];
}

function isLeftOut(element: Element): boolean {
  const name = element.tagName;
  return (
    // A page on a disk has no worker.
    name === 'offline-sign' ||
    (name === 'link' && FOR_THE_NETWORK.test(attribute(element, 'rel') ?? '')) ||
    (name === 'meta' &&
      /^(og|twitter|citation_)/.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '')) ||
    (name === 'meta' && attribute(element, 'charset') !== undefined)
  );
}
