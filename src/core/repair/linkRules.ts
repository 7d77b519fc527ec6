import { words, type Rule } from './rule.ts';

const address = String.raw`https?:\/\/[^\s{}<>"$\\]{1,500}`;

/** Links whose `\href` fell apart into the address and, in braces, the text. */
export const linkRules: readonly Rule[] = [
  {
    name: 'link-twice',
    reason: 'a link’s text, the same as its address, was left behind in braces',
    needs: '{',
    find: /(https?:\/\/([^\s{}<>"$\\]{1,500}))\{(?:https?:\/\/)?\2\/?\}/g,
    replace: ([, url = '']) => [words(url)],
    addresses: true,
    examples: [
      ['at https://github.com/a/B{https://github.com/a/B}.', 'at https://github.com/a/B.'],
      ['at https://a.org{a.org}.', 'at https://a.org.'],
    ],
    counterexamples: ['at https://github.com/a/B.', 'https://a.org/x https://a.org/x'],
  },
  {
    name: 'link-placeholder',
    reason: 'a link’s text that only says “link” was left behind in braces',
    needs: '{',
    find: new RegExp(
      `(${address})\\{(?:this |the )?(?:https? )?(?:url|link|here|website|webpage|page|code|github|repository)\\}`,
      'gi',
    ),
    replace: ([, url = '']) => [words(url)],
    addresses: true,
    examples: [
      ['at https://github.com/a/ANT_diffusion/{url}.', 'at https://github.com/a/ANT_diffusion/.'],
      ['at https://a.org/carinox/{this URL}.', 'at https://a.org/carinox/.'],
      ['at https://a.org/x{here}', 'at https://a.org/x'],
    ],
    counterexamples: ['GET https://api.a.org/{id}', 'https://api.a.org/url/{paper}'],
  },
  {
    name: 'link-text',
    reason: 'a link’s text was left behind in braces',
    needs: '{',
    find: new RegExp(`(${address}[^\\s{}<>"$\\\\/=:&?])\\{([^{}$\\\\/]{1,80})\\}`, 'g'),
    replace: ([, url = '', text = '']) => [words(`${text} (${url})`)],
    addresses: true,
    examples: [
      [
        'available in https://github.com/a/Faster-Diffusion{FasterDiffusion}.',
        'available in FasterDiffusion (https://github.com/a/Faster-Diffusion).',
      ],
    ],
    counterexamples: [
      'GET https://api.a.org/{id}',
      'https://api.a.org?q={query}',
      '\\href{https://a.org}{text}',
    ],
  },
];
