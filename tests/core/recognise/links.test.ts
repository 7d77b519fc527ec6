import { describe, expect, it } from 'vitest';
import hosts from '#core/ids/data/hostRules.json' with { type: 'json' };
import { linkKind } from '#core/ids/linkKind.ts';
import { kindByWords, wordRules, findLinks } from '#core/recognise/links.ts';

const found = (text: string) => findLinks(text).map(({ url }) => url);

describe('findLinks', () => {
  it.each([
    ['ends before the full stop', 'See https://github.com/a/b.', 'https://github.com/a/b'],
    ['ends before a space and a full stop', 'See https://aka.ms/codegen .', 'https://aka.ms/codegen'],
    ['leaves the brackets around it', 'online (https://uhh.de/inf-sp-storm).', 'https://uhh.de/inf-sp-storm'],
    [
      'keeps balanced brackets',
      'https://en.wikipedia.org/wiki/Storm_(band), and',
      'https://en.wikipedia.org/wiki/Storm_(band)',
    ],
    [
      'drops the leftovers of markup',
      'https://github.com/a/Faster-Diffusion{FasterDiffusion}.',
      'https://github.com/a/Faster-Diffusion',
    ],
    [
      'drops a repeated address in braces',
      'https://github.com/a/b{https://github.com/a/b}.',
      'https://github.com/a/b',
    ],
    [
      'keeps a closing slash',
      'https://a.github.io/ANT_diffusion/{url}.',
      'https://a.github.io/ANT_diffusion/',
    ],
    ['cuts a glued sentence', 'at https://github.com/x/y.We release', 'https://github.com/x/y'],
    ['keeps a capitalised file ending', 'at https://x.org/y/README.Rmd and', 'https://x.org/y/README.Rmd'],
    ['keeps a version', 'at https://x.org/v1.2.3, and', 'https://x.org/v1.2.3'],
    ['cuts typographic quotes', 'at “https://x.org/a”.', 'https://x.org/a'],
    ['knows well-known hosts without a scheme', 'at github.com/x/y.', 'https://github.com/x/y'],
    ['knows www without a scheme', 'at www.example.org/a.', 'https://www.example.org/a'],
    ['keeps ports', 'at http://localhost:8080/a;', 'http://localhost:8080/a'],
    ['keeps IPv6 hosts', 'at http://[2001:db8::1]:80/a', 'http://[2001:db8::1]:80/a'],
    ['keeps queries and fragments', 'at https://x.org/f?id=a_b&c=1#top!', 'https://x.org/f?id=a_b&c=1#top'],
    ['mends a space after the scheme', 'at https:// github.com/x/y.', 'https://github.com/x/y'],
    [
      'mends a space after the host',
      'at https://github.com/ someone/thing .',
      'https://github.com/someone/thing',
    ],
    [
      'mends a line break after the owner',
      'at https://github.com/someone/\nthing .',
      'https://github.com/someone/thing',
    ],
    ['normalises the scheme', 'at HTTPS://x.org/a', 'https://x.org/a'],
  ])('%s', (_, text, url) => {
    expect(found(text)).toEqual([url]);
  });

  it.each([
    'ftp://x.org/a',
    'javascript:alert(1)',
    'no address, e.g.this one',
    'mail someone@github.com/x',
    'https://',
    'https://nodots/a',
    'see my.github.com.example',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives each address once, in order', () => {
    expect(found('https://b.org/x https://a.org/y https://b.org/x')).toEqual([
      'https://b.org/x',
      'https://a.org/y',
    ]);
  });

  it('says where the address stands', () => {
    const text = 'Code: https://github.com/a/b.';
    const [link] = findLinks(text);
    expect(text.slice(link?.span.start, link?.span.end)).toBe('https://github.com/a/b');
  });
});

describe('linkKind', () => {
  it.each(hosts.rules)('$example is $kind by its address', ({ example, kind }) => {
    expect(linkKind(example)).toBe(kind);
  });

  it.each(wordRules)('"$example" makes an unknown address $kind', ({ example, kind }) => {
    expect(kindByWords(example)).toBe(kind);
  });

  it('is other when nothing tells', () => {
    expect([linkKind('https://example.org/x'), kindByWords('see')]).toEqual([undefined, 'other']);
  });
});
