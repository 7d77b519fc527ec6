import type { AstroConfig, AstroIntegration } from 'astro';
import { settledProse } from '#core/mdx/settledProse.ts';

/**
 * Has what renders Markdown and MDX read a curator's text as it is meant: its formulas, and where its links lead. What it
 * adds itself it says in the language of the interface.
 */
export function settleProse({ footnotes, backToText }: Said): AstroIntegration {
  return {
    name: 'papershelf-prose',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const { processor } = config.markdown;
        if (hasFeatures(processor.options))
          processor.options.features['gfm'] = { footnotes: { label: footnotes, backLabel: backToText } };
        updateConfig({ markdown: { processor: settling(processor, base) } });
      },
    },
  };
}

/** Words of the frame. */
type Said = Readonly<Record<'footnotes' | 'backToText', string>>;

type Processor = NonNullable<AstroConfig['markdown']['processor']>;

function settling(processor: Processor, base: string): Processor {
  return {
    ...processor,
    createRenderer: async (shared) => {
      const { render } = await processor.createRenderer(shared);
      return {
        render: (text, options) =>
          render(settledProse(inContent(options?.fileURL?.pathname ?? '.md'), text, base), options),
      };
    },
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (renderer === undefined) throw new Error(`${processor.name} renders no MDX.`);
      return {
        process: (text, path, frontmatter) =>
          renderer.process(settledProse(inContent(path), text, base), path, frontmatter),
      };
    },
  };
}

/** Those of Astro's own processor, which takes them from integrations as they are when it begins. */
function hasFeatures(options: unknown): options is { features: Record<string, unknown> } {
  return typeof options === 'object' && options !== null && 'features' in options;
}

/** The folder of the content that a text stands in, and its name: `pages/about.md`. */
function inContent(path: string): string {
  return path.replace(/\?.*$/s, '').split(/[\\/]/).slice(-2).join('/');
}
