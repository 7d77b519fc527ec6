import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, readSource } from '#core/read/readSource.ts';
import { xml } from '#core/read/xml.ts';
import { accounted } from '../../../../scripts/bench/fuzz/accounted.ts';

const entry = (title: string, inner = '<summary>We do.</summary>') =>
  `<entry><id>${title}</id>\n<title>${title}</title>${inner}</entry>`;
const feed = (...entries: string[]) => `<feed>\n${entries.join('\n')}\n</feed>`;
const read = (text: string) => accounted(text, readSource('papers/a.xml', text));
const titles = (text: string) => read(text).records.map(({ title }) => title);
const told = (text: string) =>
  read(text)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ code, place }) => `${code} ${place.line}`);

describe('an entry that is broken costs only itself', () => {
  it.each([
    ['an element that is not closed', entry('B', '<summary>We do.')],
    ['elements that are closed crosswise', entry('B', '<a><b></a></b>')],
    ['a bare less-than sign', entry('B', '<summary>p < 3</summary>')],
    ['an attribute without quotes', entry('B', '<link href=x/>')],
    ['an attribute that is not closed', entry('B', '<link href="x/>')],
    ['an attribute twice', entry('B', '<link a="x" a="y"/>')],
    ['a comment that is not closed', entry('B', '<!-- <summary>We do.</summary>')],
    ['CDATA that is not closed', entry('B', '<![CDATA[ <summary>We do.</summary>')],
    ['an entry that is not closed', '<entry><id>B</id>\n<title>B</title>'],
    ['a number of no sign', entry('B', '<summary>&#0;</summary>')],
    ['a hundred thousand elements in each other', entry('B', '<a>'.repeat(100_000))],
    [
      'a thousand attributes',
      entry('B', `<a ${Array.from({ length: 1000 }, (_, at) => `a${at}="x"`).join(' ')}/>`),
    ],
    ['a processing instruction in an attribute', entry('B', '<a b="<?x?>"/>')],
  ])('%s', (_what, broken) => {
    const text = feed(entry('A'), broken, entry('C'), entry('D'));
    expect(titles(text)).toEqual(['A', 'C', 'D']);
    const { rejected, findings, lines } = read(text);
    expect(rejected).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'xml-broken', severity: 'error' });
    expect(findings[0]?.message).toContain('<entry> B');
    expect(lines.lost).toBeGreaterThan(0);
  });

  it('and is told with the line of the flaw', () => {
    expect(told(feed(entry('A'), entry('B', '\n<summary>p < 3</summary>'), entry('C')))).toEqual([
      'xml-broken 6',
    ]);
  });

  it('a cut file keeps what is whole', () => {
    const text = feed(entry('A'), entry('B'), entry('C'));
    expect(titles(text.slice(0, text.indexOf('C</title>')))).toEqual(['A', 'B']);
    expect(told(text.slice(0, text.indexOf('C</title>')))).toEqual(['xml-broken 7']);
  });

  it('many broken ones are each told', () => {
    const text = feed(...Array.from({ length: 50 }, (_, at) => entry(`T${at}`, at % 2 ? '<a>' : '')));
    expect(read(text).records).toHaveLength(25);
    expect(read(text).rejected).toBe(25);
  });
});

it.each([
  [
    'documents',
    `<?xml version="1.0"?>\n${feed(entry('A'))}\n<?xml version="1.0"?>\n<!DOCTYPE feed SYSTEM "x">\n${feed(entry('B'))}\n`,
  ],
  ['records without anything around them', `${entry('A')}\n${entry('B')}`],
])('%s may stand one behind the other', (_what, text) => {
  expect(titles(text)).toEqual(['A', 'B']);
  expect(told(text)).toEqual([]);
});

it('records in what is but called like one are found', () => {
  const paper = (title: string) => `<paper><title>${title}</title></paper>`;
  expect(
    titles(`<papers><doc><info/>${paper('A')}${paper('B')}</doc><doc>${paper('C')}</doc></papers>`),
  ).toEqual(['A', 'B', 'C']);
});

it('what is called a record and holds none is told, save what OAI-PMH says was taken back', () => {
  const text =
    '<papers><record>\n<a>x</a></record><record><header status="deleted"/></record><record><title>A</title></record></papers>';
  expect(titles(text)).toEqual(['A']);
  expect(told(text)).toEqual(['title-missing 1', 'abstract-missing 2']);
});

it('a flaw before the first record costs none', () => {
  const text = `<feed><title>p < 3</title>${entry('A')}${entry('B')}</feed>`;
  expect(titles(text)).toEqual(['A', 'B']);
  expect(told(text)).toEqual(['xml-broken 1']);
});

it('bare ampersands are read as what they are, once told', () => {
  const text = feed(
    entry('A'),
    entry('B & C', '<summary>R&D, Q&A; <![CDATA[x & y]]> &amp; &uuml;</summary>'),
  );
  expect(read(text).records.map(({ title, abstract }) => [title, abstract])).toEqual([
    ['A', 'We do.'],
    ['B & C', 'R&D, Q&A; x & y & ü'],
  ]);
  expect(told(text)).toEqual(['xml-ampersand 4']);
});

describe('a document type', () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;">]>`;
  it.each([
    ['a bomb of entities', `${bomb}\n${feed(entry('A', '<summary>&lol3;</summary>'), entry('B'))}`],
    [
      'one long entity many times',
      `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(50_000)}">]>\n${feed(entry('A', `<summary>${'&a;'.repeat(50_000)}</summary>`), entry('B'))}`,
    ],
    [
      'an entity from a file',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n${feed(entry('A', '<summary>&a;</summary>'), entry('B'))}`,
    ],
  ])('is never expanded: %s', (_what, text) => {
    expect(titles(text)).toEqual(['B']);
    const [flaw] = read(text).findings;
    expect(flaw?.message).toContain('an entity that the file declares itself');
  });

  it('of parameters, and one that is far away, are passed over', () => {
    const text = `<!DOCTYPE x SYSTEM "https://example.org/x.dtd" [<!ENTITY % p SYSTEM "https://example.org/p"> %p;]>\n${feed(entry('A'))}`;
    expect(titles(text)).toEqual(['A']);
  });
});

it.each([
  ['CDATA', '<summary><![CDATA[We <b>do</b> & more.]]></summary>', 'We <b>do</b> & more.'],
  ['a comment within a text', '<summary>We <!-- not -->do.</summary>', 'We do.'],
  ['a processing instruction', '<summary>We <?php x ?>do.</summary>', 'We do.'],
  ['numbers of signs', '<summary>&#945; &#x3b2; &#128514;</summary>', 'α β 😂'],
  ['an entity written out', '<summary>&amp;lt; &amp;amp;</summary>', '&lt; &amp;'],
  ['a name objects have', '<__proto__>x</__proto__><constructor a="b"/><summary>We do.</summary>', 'We do.'],
])('%s is read as XML means it', (_what, inner, abstract) => {
  expect(read(feed(entry('A', inner))).records).toMatchObject([{ title: 'A', abstract }]);
});

it.each(['&constructor;', '&__proto__;', '&toString;'])(
  '%s is no entity, so it stands as it is',
  (entity) => {
    const text = feed(entry('A', `<summary>We ${entity} do.</summary>`));
    expect(read(text).records[0]?.abstract).toBe(`We ${entity} do.`);
    expect(told(text)).toEqual(['xml-ampersand 3']);
  },
);

it.each([
  ['XML of another kind', '<?xml version="1.0"?>\n<kml><path d="M0"/></kml>', 'kml'],
  ['a feed without entries', '<feed><title>None</title></feed>', 'feed'],
])('%s is told, and nothing of it read', (_what, text, root) => {
  const { records, findings, rejected } = read(text);
  expect(records).toEqual([]);
  expect(rejected).toBe(1);
  expect(findings.at(-1)?.code).toBe('xml-no-records');
  expect(findings.at(-1)?.message).toContain(`<${root}>`);
});

it('fields that no row leads to are told once a file', () => {
  const text = feed(
    entry('A', '<rights>x</rights>'),
    entry('B', '<rights>y</rights><source><id>z</id></source>'),
  );
  const notes = read(text).findings.filter(({ code }) => code === 'fields-unread');
  expect(notes.map(({ message }) => message)).toEqual(['not used are the fields "rights (2), source (1)"']);
});

it('whatever the XML, nothing is thrown, every line is accounted for, and no sound entry behind is lost', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<entry>',
      '</entry>',
      '<title>',
      '</title>',
      '<a b="',
      '"/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      ';',
      '<?',
      '?>',
      '\n',
      'x',
      '<record>',
      '<PubmedArticle>',
      '<!DOCTYPE a [',
      ']>',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = `<feed>${pieces.join('')}`;
      accounted(text, xml.read('papers/a', text));
    }),
    { seed: 11, numRuns: 1500 },
  );
});

it('reads before prose does', () => {
  expect(formats.map(({ name }) => name).indexOf('xml')).toBeLessThan(
    formats.map(({ name }) => name).indexOf('listing'),
  );
});
