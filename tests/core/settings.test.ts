import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '#core/settings.ts';

const defaults = { title: 'Papershelf', description: '', language: 'en', offline: 'on', onError: 'fail' };

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
  test('has a default for every key, be the file missing, empty or all comments', () => {
    for (const text of [undefined, '', '\n', '# title: A\n', '---\n', '~'])
      expect(readSettings('shelf.yaml', text)).toEqual({ settings: defaults, findings: [] });
  });

  test('may say every key', () => {
    const all = {
      title: 'Mine',
      description: 'All of it.',
      language: 'pt-BR',
      repository: 'https://github.com/a/b',
      site: 'https://a.org/b',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      offline: 'off',
      onError: 'report',
    };
    expect(readSettings('shelf.yaml', JSON.stringify(all))).toEqual({ settings: all, findings: [] });
  });
});

const key = (line: number, name: string, problem: string) =>
  `shelf.yaml:${String(line)} settings-key shelf.yaml: "${name}" cannot be used: ${problem}`;

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
        expect(readSettings('shelf.yaml', JSON.stringify(settings))).toEqual({ settings, findings: [] });
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
