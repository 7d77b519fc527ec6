import { z } from 'zod';
import type { Finding } from './findings/finding.ts';
import { finding } from './findings/finding.ts';
import { parseYaml } from './yaml/frontMatter.ts';
import { isMapping, readKeys } from './yaml/readKeys.ts';

const text = z.string('a text');
const address = z.url({ protocol: /^https?$/, error: 'an address such as https://example.org' });

/** What `content/shelf.yaml` may say. Every key has a default that claims nothing. */
export const settingsSchema = z.strictObject({
  title: text.trim().min(1, 'a text').default('Papershelf'),
  description: text.default(''),
  language: text.regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i, 'a language such as en or pt-BR').default('en'),
  repository: address.optional(),
  site: address.optional(),
  licence: z.strictObject({ name: text, url: address.optional() }, 'name: and url: below it').optional(),
  /** Whether readers' browsers keep the shelf for reading without a network. */
  offline: z.enum(['on', 'off'], 'on or off').default('on'),
  onError: z.enum(['fail', 'report'], 'fail or report').default('fail'),
});

export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads shelf.yaml. A key that cannot be used is a finding and keeps its default,
 * so that one slip does not cost the whole shelf.
 *
 * @param title of a shelf that gives none itself
 */
export function readSettings(
  file: string,
  source: string | undefined,
  title?: string,
): { settings: Settings; findings: Finding[] } {
  const { value, findings, lineOf } = parseYaml(file, source ?? '', 1);
  if (!isMapping(value ?? {}))
    findings.push(finding('settings-no-keys', { file, line: lineOf([]) }, { start: JSON.stringify(value) }));
  const { values, slips } = readKeys(settingsSchema, isMapping(value) ? value : {}, lineOf);
  findings.push(
    ...slips.map(({ line, key, problem }) =>
      finding('settings-key', { file, line }, { key, problem, keys: Object.keys(settingsSchema.shape) }),
    ),
  );
  const isNamed = isMapping(value) && Object.hasOwn(value, 'title');
  return { settings: isNamed || title === undefined ? values : { ...values, title }, findings };
}
