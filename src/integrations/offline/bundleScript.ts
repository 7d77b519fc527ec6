import { build } from 'vite';

/**
 * One script of our own as a single classic file: no imports, nothing global. `define` fills in its constants.
 * Throws when it cannot be bundled.
 */
export async function bundleScript(
  entry: string,
  define: Readonly<Record<string, unknown>>,
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
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
