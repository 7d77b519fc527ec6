import { z } from 'zod';
import type { Finding } from './findings/finding.ts';
import { finding } from './findings/finding.ts';
import { parseYaml } from './yaml/frontMatter.ts';

const address = z.url({ protocol: /^https?$/ });

/** What `content/shelf.yaml` may say. Every key has a default that claims nothing. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1).default('Papershelf'),
  description: z.string().default(''),
  language: z.string().min(2).default('en'),
  repository: address.optional(),
  site: address.optional(),
  licence: z.strictObject({ name: z.string(), url: address.optional() }).optional(),
  /** Whether readers' browsers keep the shelf for reading without a network. */
  offline: z.enum(['on', 'off']).default('on'),
  onError: z.enum(['fail', 'report']).default('fail'),
});

export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads shelf.yaml. A key that cannot be used is a finding and keeps its default,
 * so that one slip does not cost the whole shelf.
 */
export function readSettings(
  file: string,
  text: string | undefined,
): { settings: Settings; findings: Finding[] } {
  if (text === undefined) return { settings: settingsSchema.parse({}), findings: [] };
  const { value, findings } = parseYaml(file, text, 1);
  const given: Record<string, unknown> = isObject(value) ? { ...value } : {};
  const result = settingsSchema.safeParse(given);
  if (result.success) return { settings: result.data, findings };
  const slips = result.error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    for (const key of keys) delete given[key];
    const [key = ''] = keys;
    return finding('settings-key', { file, line: lineOf(text, key) }, { key, problem: issue.message });
  });
  return { settings: settingsSchema.parse(given), findings: [...findings, ...slips] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineOf(text: string, key: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return Math.max(index, 0) + 1;
}
