import type { AstroConfig, AstroIntegration } from 'astro';
import { settledProse } from '#core/mdx/settledProse.ts';

/** Has what renders Markdown and MDX read a curator's text as it is meant: its formulas, and where its links lead. */
export function settleProse(): AstroIntegration {
  return {
    name: 'papershelf-prose',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        updateConfig({ markdown: { processor: settling(config.markdown.processor, base) } });
      },
    },
  };
}

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

/** The folder of the content that a text stands in, and its name: `pages/about.md`. */
function inContent(path: string): string {
  return path.replace(/\?.*$/s, '').split(/[\\/]/).slice(-2).join('/');
}
