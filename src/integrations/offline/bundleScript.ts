import { build } from 'vite';
import type { Plugin } from 'vite';

/**
 * One script of our own as a single classic file: no imports, nothing global. `define` fills in its constants, `plugins` say what is no file.
 * Throws when it cannot be bundled.
 */
export async function bundleScript(
  entry: string,
  define: Readonly<Record<string, unknown>> = {},
  plugins: Plugin[] = [],
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const results = Array.isArray(output) ? output : [output];
  const chunk = results
    .flatMap((result) => ('output' in result ? result.output : []))
    .find((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
