import type { AstroConfig, AstroIntegration } from 'astro';
import { withFormulas } from '#core/mdx/withFormulas.ts';

/** Has what renders Markdown and MDX read a text with its formulas as MathML: see withFormulas. */
export function proseFormulas(): AstroIntegration {
  return {
    name: 'papershelf-formulas',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ markdown: { processor: reading(config.markdown.processor) } });
      },
    },
  };
}

type Processor = NonNullable<AstroConfig['markdown']['processor']>;

function reading(processor: Processor): Processor {
  return {
    ...processor,
    createRenderer: async (shared) => {
      const { render } = await processor.createRenderer(shared);
      return { render: (text, options) => render(withFormulas(text, false), options) };
    },
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (renderer === undefined) throw new Error(`${processor.name} renders no MDX.`);
      return {
        process: (text, path, frontmatter) => renderer.process(withFormulas(text, true), path, frontmatter),
      };
    },
  };
}
