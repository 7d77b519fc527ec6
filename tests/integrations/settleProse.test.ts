import { createRequire } from 'node:module';
import type { AstroConfig } from 'astro';
import { expect, test } from 'vitest';
import { settleProse } from '../../src/integrations/settleProse.ts';
import { spokenFor } from '../../src/interface/spoken.ts';

const TEXT = 'Of $x_1$ [more](survey.md)[^1].\n\n[^1]: A note.\n';

type Processor = NonNullable<AstroConfig['markdown']['processor']>;

// As Astro finds it; its types would be those of all trees of Markdown.
const ofAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const { satteri } = (await import(ofAstro.resolve('@astrojs/markdown-satteri'))) as {
  satteri: () => Processor;
};

/** What renders texts of a site at /x/, in German. */
function processorOf(): Processor {
  let processor: Processor = satteri();
  const setup = settleProse(spokenFor('de').words.frame).hooks['astro:config:setup'] as unknown as (given: {
    config: { base: string; markdown: { processor: Processor } };
    updateConfig: (update: { markdown: { processor: Processor } }) => void;
  }) => void;
  setup({
    config: { base: '/x', markdown: { processor } },
    updateConfig: ({ markdown }) => ({ processor } = markdown),
  });
  return processor;
}

test.each(['md', 'mdx'])(
  'a text (.%s) is rendered with its formulas, its links and the words of the interface',
  async (ending) => {
    const processor = processorOf();
    const shared = { syntaxHighlight: false } as const;
    const file = `/shelf/content/pages/about.${ending}`;
    const { code } =
      ending === 'md'
        ? await (await processor.createRenderer(shared)).render(TEXT, { fileURL: new URL(`file://${file}`) })
        : await (
            (await processor.createMdxRenderer?.(shared, { optimize: false })) ?? expect.unreachable()
          ).process(TEXT, file, {});
    expect(code).toContain('math');
    expect(code).toContain('/x/survey/');
    expect(code).toContain('Fußnoten');
    expect(code).toContain('Zurück zu Verweis 1');
    expect(code).not.toMatch(/\$|survey\.md|Footnotes/);
  },
);
