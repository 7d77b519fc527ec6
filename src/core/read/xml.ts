import { finding } from '../findings/finding.ts';
import { countLines } from './countLines.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format, type Reading } from './format.ts';
import { type Unread, unreadFields } from './unreadFields.ts';
import { dialectOf, isOfDialect, isShared } from './xml/dialects.ts';
import { fieldsByName, plainXml } from './xml/dialects/plain.ts';
import { recordFields } from './xml/recordFields.ts';
import { elementsIn, type XmlElement } from './xml/xmlElement.ts';
import { isKnownEntity } from './xml/xmlEntities.ts';
import { prologEnd } from './xml/prologEnd.ts';
import { type XmlFound, xmlRecords } from './xml/xmlRecords.ts';
import { bareText } from './xml/xmlText.ts';

/** Papers in XML, in whatever of its dialects: arXiv's, PubMed's, EndNote's, those of libraries and publishers. */
export const xml: Format = {
  name: 'xml',

  claims(_file, head) {
    const [, root] = /^<(?:[\w-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(head.slice(prologEnd(head, 0))) ?? [];
    if (root === undefined || /^html$/i.test(root)) return 0;
    return /^\s*<\?xml\s/.test(head) || roots.has(root) || isOfDialect(root, []) ? 0.95 : 0;
  },

  read(file, text) {
    const first = readOnce(file, text);
    const isMended = first.findings.some(({ code }) => code === 'xml-broken');
    const mended = isMended ? withAmpersands(text) : { text, count: 0, line: 1 };
    if (mended.count === 0) return first;
    const reading = readOnce(file, mended.text);
    const told = finding('xml-ampersand', { file, line: mended.line }, { count: mended.count });
    return { ...reading, findings: [told, ...reading.findings] };
  },
};

/** What records of known dialects stand in, where a file begins without a declaration. */
const roots = new Set(
  'feed rss RDF OAI-PMH PubmedArticleSet PubmedBookArticleSet MedlineCitationSet xml records modsCollection collection volume dblp dblpperson dblpcites result pmc-articleset responseWrapper crossref_result doi_records articles papers'.split(
    ' ',
  ),
);

function readOnce(file: string, text: string): Reading {
  const reading = emptyReading('xml');
  const shared = new Map<string, XmlElement>();
  const unread = new Map<string, Unread>();
  const stretches: { line: number; endLine: number; kind: 'record' | 'furniture' | 'lost' }[] = [];
  let root = '';
  xmlRecords(
    text,
    (name, above) => {
      root ||= above[0] ?? name;
      return isOfDialect(name, above);
    },
    (found) => {
      const kind = take(file, found, { reading, shared, unread });
      if (kind) stretches.push({ ...found, kind });
    },
  );
  if (reading.records.length + reading.rejected === 0) {
    reading.findings.push(finding('xml-no-records', { file, line: 1 }, { root }));
    reading.rejected = 1;
    return { ...reading, lines: countLines(text, () => 'lost') };
  }
  reading.findings.push(...unreadFields(file, unread));
  return { ...reading, lines: countLines(text, kindsOf(stretches)) };
}

interface Filling {
  reading: Reading;
  shared: Map<string, XmlElement>;
  unread: Map<string, Unread>;
}

/** Adds what was found to the reading, and says what its lines are; undefined for what stands around records. */
function take(
  file: string,
  { element, above, flaw }: XmlFound,
  { reading, shared, unread }: Filling,
): 'record' | 'furniture' | 'lost' | undefined {
  if (flaw) {
    const { problem, name, key } = flaw;
    const what = name === '' ? 'the XML' : key === '' ? `<${name}>` : `<${name}> ${key}`;
    reading.findings.push(finding('xml-broken', { file, line: flaw.line }, { what, problem }));
    if (name === '') return undefined;
    reading.rejected += 1;
    return 'lost';
  }
  if (!element) return undefined;
  if (isShared(element)) shared.set(element.name, element);
  return isShared(element) ? 'record' : takeElement(file, element, above, { reading, shared, unread });
}

/** Reads a record, or those within what is but called like one: `<doc><paper>…`. */
function takeElement(
  file: string,
  element: XmlElement,
  above: readonly string[],
  filling: Filling,
): 'record' | 'furniture' | 'lost' {
  const { reading, shared, unread } = filling;
  const dialect = dialectOf(element, above);
  const within = dialect ? [] : recordsWithin(element, above);
  if (within.length > 0) {
    const kinds = within.map((inner) => takeElement(file, inner.element, inner.above, filling));
    return kinds.includes('record') ? 'record' : 'lost';
  }
  // What OAI-PMH says of papers that were taken back.
  if (elementsIn(element).some(({ attributes }) => attributes['status'] === 'deleted')) return 'furniture';
  const fields =
    !dialect || dialect === plainXml ? fieldsByName(element) : recordFields(element, dialect, shared, unread);
  // Only what has no title is quoted.
  const start = fields['title'] === undefined ? bareText(element).slice(0, 80) : '';
  const place = { file, line: element.line };
  const { record, findings } = recordOfFields(fields, { place, notation: 'tex', start });
  reading.findings.push(...findings);
  if (record) {
    if (dialect && reading.records.length === 0) reading.format = dialect.name;
    reading.records.push(record);
  } else reading.rejected += 1;
  return record ? 'record' : 'lost';
}

/** The outermost records in an element. */
function recordsWithin(
  element: XmlElement,
  above: readonly string[],
): { element: XmlElement; above: readonly string[] }[] {
  const around = [...above, element.name];
  return elementsIn(element).flatMap((part) =>
    dialectOf(part, around) ? [{ element: part, above: around }] : recordsWithin(part, around),
  );
}

/** A line that a record and a broken one share is not lost. */
function kindsOf(
  stretches: readonly { line: number; endLine: number; kind: 'record' | 'furniture' | 'lost' }[],
): (line: number) => 'record' | 'furniture' | 'lost' {
  const kinds = new Map<number, 'record' | 'furniture' | 'lost'>();
  for (const { line, endLine, kind } of stretches)
    for (let at = line; at <= endLine; at += 1) if (kinds.get(at) !== 'record') kinds.set(at, kind);
  return (line) => kinds.get(line) ?? 'furniture';
}

/**
 * "Johnson & Johnson", "Q&A;" are broken XML with one reading. What stands in CDATA and comments is as it should be, and
 * what the file itself declares is no slip.
 */
function withAmpersands(text: string): { text: string; count: number; line: number } {
  let [count, first] = [0, 0];
  const declares = text.includes('<!ENTITY');
  const mended = text.replaceAll(ampersand, (found, name: string | undefined, at: number) => {
    const isEntity = name !== undefined && (declares || isKnownEntity(name));
    if (isEntity || !found.startsWith('&')) return found;
    if (count === 0) first = at;
    count += 1;
    return `&amp;${found.slice(1)}`;
  });
  return { text: mended, count, line: text.slice(0, first).split('\n').length };
}

const ampersand =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?:(#\d+|#x[\da-f]+|[a-z_][\w.-]{0,40});)?/gi;
