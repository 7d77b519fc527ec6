import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsTable } from '#core/settings.ts';
import { readSettings } from '#core/settings/readSettings.ts';

const defaults = {
  title: 'Papershelf',
  description: '',
  language: 'en',
  offline: 'on',
  guide: 'readers',
  onError: 'fail',
};

/** What is kept beside the defaults, and what is told. */
function read(text: string | undefined) {
  const { settings, findings } = readSettings('shelf.yaml', text);
  const kept = Object.entries(settings).filter(
    ([key, value]) => value !== undefined && value !== new Map(Object.entries(defaults)).get(key),
  );
  return {
    kept: Object.fromEntries(kept),
    told: findings.map(
      ({ code, place, message }) => `${place.file}:${String(place.line)} ${code} ${message}`,
    ),
  };
}

describe('shelf.yaml', () => {
  test.each(['content', 'scripts/example-shelf'])(
    'in %s explains every key, each as it can be used',
    (folder) => {
      const file = readFileSync(join(folder, 'shelf.yaml'), 'utf8');
      const keys = Object.keys(settingsTable).join('|');
      const said = new RegExp(`^(?:# )?(?=(?:${keys}):)`, 'gm');
      expect(file.match(said)).toHaveLength(Object.keys(settingsTable).length);
      const used = file.replaceAll(said, '').replaceAll(/^# (?=  name: )/gm, '');
      expect(readSettings('shelf.yaml', used).findings).toEqual([]);
    },
  );

  test('has a default for every key, be the file missing, empty or all comments', () => {
    for (const text of [undefined, '', '\n', '# title: A\n', '---\n', '~'])
      expect(readSettings('shelf.yaml', text)).toMatchObject({ settings: defaults, findings: [] });
  });

  test('may say every key', () => {
    const all = {
      title: 'Mine',
      description: 'All of it.',
      language: 'pt-BR',
      accent: '#2f5d50',
      logo: { light: 'logo.svg', dark: 'pictures/night.png' },
      navigation: ['papers', 'about', { label: 'Code', url: 'https://a.org' }],
      footer: [{ label: 'Home', url: 'topics/' }],
      extras: { map: 'off', feeds: 'on' },
      repository: 'https://github.com/a/b',
      site: 'https://a.org/b',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      offline: 'off',
      guide: 'whole',
      onError: 'report',
    };
    expect(readSettings('shelf.yaml', JSON.stringify(all))).toMatchObject({ settings: all, findings: [] });
  });

  test.each(Object.entries(settingsTable))(
    '%s: the example of its table can be used as it stands',
    (key, row) => {
      const { settings, findings } = readSettings('shelf.yaml', row.example);
      expect(findings).toEqual([]);
      expect(settings).toHaveProperty(key, (parse(row.example) as Record<string, unknown>)[key]);
      expect(row.says + row.otherwise).not.toMatch(/\n/);
    },
  );

  test('tells which shade an accent takes that is too light to be read', () => {
    expect(read('title: A\naccent: "#ffcc00"').told).toEqual([
      'shelf.yaml:2 settings-accent the accent #ffcc00 is too light to be read on paper, so by day text takes #806500 of it',
    ]);
  });
});

const key = (line: number, name: string, problem: string) =>
  `shelf.yaml:${String(line)} settings-key shelf.yaml: "${name}" cannot be used: ${problem}`;

const colour = 'write a quoted "#2f5d50" or a name such as teal';
const logo = 'write an SVG or PNG file in public/, such as logo.svg';

describe('a flaw of shelf.yaml is told with its line, and costs no more than itself', () => {
  test.each<[what: string, text: string, kept: object, told: string[]]>([
    [
      'an unknown key of the licence',
      'title: A\nlicence:\n  name: CC BY\n  link: https://a.org\n',
      { title: 'A', licence: { name: 'CC BY' } },
      [key(4, 'licence.link', 'the keys here are name, url')],
    ],
    [
      'a key of the licence with a slip',
      'licence: {Name: CC BY, url: https://a.org}',
      {},
      [key(1, 'licence.name', 'write a text, not nothing'), key(1, 'licence.Name', 'did you mean name?')],
    ],
    [
      'a licence without its name',
      'licence:\n  url: https://a.org',
      {},
      [key(2, 'licence.name', 'write a text, not nothing')],
    ],
    [
      'a name that is no text',
      'licence:\n  url: https://a.org\n  name: [CC]',
      {},
      [key(3, 'licence.name', 'write a text, not ["CC"]')],
    ],
    [
      'an address of the licence that is none',
      'licence:\n  name: CC\n  url: a.org',
      { licence: { name: 'CC' } },
      [key(3, 'licence.url', 'write an address such as https://example.org, not "a.org"')],
    ],
    [
      'a licence that is a word',
      'licence: CC',
      {},
      [key(1, 'licence', 'write name: and url: below it, not "CC"')],
    ],
    [
      'a licence that is a list',
      'licence:\n  - name: CC',
      {},
      [key(2, 'licence', 'write name: and url: below it, not [{"name":"CC"}]')],
    ],
    [
      'a licence of nothing',
      'licence:',
      {},
      [key(1, 'licence', 'write name: and url: below it, not nothing')],
    ],
    ['an American key', 'license: {name: CC}', {}, [key(1, 'license', 'did you mean licence?')]],
    [
      'a key in another case',
      'title: A\nOn_Error: report',
      { title: 'A' },
      [key(2, 'On_Error', 'did you mean onError?')],
    ],
    ['a key with a slip', 'acent: teal', {}, [key(1, 'acent', 'did you mean accent?')]],
    [
      'an extra with a slip',
      'extras: {maps: off}',
      { extras: {} },
      [key(1, 'extras.maps', 'did you mean map?')],
    ],
    [
      'a colour with a slip',
      'accent: tael',
      {},
      [key(1, 'accent', `${colour}, not "tael"; did you mean teal?`)],
    ],
    [
      'a colour that YAML takes for a comment',
      'accent: #2f5d50',
      {},
      [key(1, 'accent', `${colour}, not nothing`)],
    ],
    [
      'a logo that stands elsewhere',
      'logo: https://a.org/l.svg',
      {},
      [key(1, 'logo', `${logo}, not "https://a.org/l.svg"`)],
    ],
    ['a logo outside of its folder', 'logo: ../l.svg', {}, [key(1, 'logo', `${logo}, not "../l.svg"`)]],
    [
      'a link of the navigation without words',
      'navigation: [papers, {url: https://a.org}]',
      { navigation: ['papers'] },
      [
        key(
          1,
          'navigation, entry 2',
          'write the name of a page, or label: and url:, not {"url":"https://a.org"}',
        ),
      ],
    ],
    [
      'a link that runs a program',
      'footer: [{label: A, url: "javascript:a"}, {label: B, url: b}]',
      { footer: [{ label: 'B', url: 'b' }] },
      [
        key(
          1,
          'footer, entry 1',
          'write as its url https://… or a path such as topics/, not {"label":"A","url":"j…',
        ),
      ],
    ],
    ['a key cut short', 'desc: A', {}, [key(1, 'desc', 'did you mean description?')]],
    [
      'a key nobody knows',
      'colour: red\ntitle: A',
      { title: 'A' },
      [key(1, 'colour', 'there is no such key')],
    ],
    ['a key of the language', '__proto__: {title: A}', {}, [key(1, '__proto__', 'there is no such key')]],
    [
      'a title of nothing',
      'title:\nonError: report',
      { onError: 'report' },
      [key(1, 'title', 'write a text, not nothing')],
    ],
    ['a title that is a number', 'title: 5', {}, [key(1, 'title', 'write a text, not 5')]],
    [
      'a description that is keys',
      'description: {a: b}',
      {},
      [key(1, 'description', 'write a text, not {"a":"b"}')],
    ],
    ['a switch that is none', 'offline: false', {}, [key(1, 'offline', 'write on or off, not false')]],
    [
      'a word that is none of two',
      'onError: stop',
      {},
      [key(1, 'onError', 'write fail or report, not "stop"')],
    ],
    [
      'an address of another kind',
      'site: ftp://a.org',
      {},
      [key(1, 'site', 'write an address such as https://example.org, not "ftp://a.org"')],
    ],
    [
      'a language that browsers do not know',
      'language: English, mostly',
      {},
      [key(1, 'language', 'write a language such as en or pt-BR, not "English, mostly"')],
    ],
    [
      'a language by its name',
      'language: german',
      {},
      [key(1, 'language', 'write a language such as en or pt-BR, not "german"')],
    ],
    [
      'a list',
      '- title: A',
      {},
      [
        'shelf.yaml:1 settings-no-keys shelf.yaml holds no keys but [{"title":"A"}], so nothing of it is used',
      ],
    ],
    [
      'a word',
      'Mine',
      {},
      ['shelf.yaml:1 settings-no-keys shelf.yaml holds no keys but "Mine", so nothing of it is used'],
    ],
    [
      'a key that stands twice',
      'title: A\ntitle: B',
      {},
      ['shelf.yaml:2 yaml-broken broken YAML: Map keys must be unique'],
    ],
    [
      'an open quotation',
      'title: "A\n',
      {},
      ['shelf.yaml:1 yaml-broken broken YAML: Missing closing "quote'],
    ],
  ])('%s', (_what, text, kept, told) => expect(read(text)).toEqual({ kept, told }));

  test('whatever the file holds: it never throws, tells in lines of the file, and what it gives can be given again', () => {
    const word = fc.constantFrom(
      ...[
        'title',
        'licence',
        'name',
        'url',
        'site',
        'offline',
        'navigation',
        'extras',
        'map',
        'on',
        'https://a.org',
        '5',
        '~',
        '&a',
        '*a',
        '"',
      ],
    );
    const piece = fc.oneof(
      word,
      fc.constantFrom(': ', '\n', '\n  ', '- ', '[', ']', '{', '}', ', ', '? ', '#'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { settings, findings } = readSettings('shelf.yaml', text);
        for (const { place } of findings) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.line).toBeLessThanOrEqual(text.split('\n').length);
        }
        expect(readSettings('shelf.yaml', JSON.stringify(settings))).toMatchObject({
          settings,
          findings: [],
        });
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

test.each<[text: string, hint: string]>([
  ['colour: red', 'correct or remove the key; the keys are title, description, language, '],
  ['offline: false', 'correct or remove the key; it is written as offline: off'],
  ['extras: {maps: off}', 'correct or remove the key; it is written as extras: { map: off, feeds: off }'],
])('%j is told with what may stand there: %s', (text, hint) => {
  expect(readSettings('shelf.yaml', text).findings[0]?.hint.slice(0, hint.length)).toBe(hint);
});

test('no example of a setting is cut where a finding quotes it', () => {
  for (const [name, { example }] of Object.entries(settingsTable)) {
    const value = name === 'title' ? '[]' : '[[5]]';
    expect(readSettings('shelf.yaml', `${name}: ${value}`).findings[0]?.hint).toContain(example);
  }
});
