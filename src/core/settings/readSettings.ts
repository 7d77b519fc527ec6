import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { parseYaml, type Yaml } from '../yaml/frontMatter.ts';
import { isMapping, readKeys } from '../yaml/readKeys.ts';
import { type Settings, settingsSchema, settingsTable } from '../settings.ts';
import { accentShades } from './accentShades.ts';

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
): { settings: Settings; findings: Finding[]; lineOf: Yaml['lineOf'] } {
  const { value, findings, lineOf } = parseYaml(file, source ?? '', 1);
  if (!isMapping(value ?? {}))
    findings.push(finding('settings-no-keys', { file, line: lineOf([]) }, { start: JSON.stringify(value) }));
  const { values, slips } = readKeys(settingsSchema, isMapping(value) ? value : {}, lineOf);
  for (const { line, key, top, problem } of slips)
    findings.push(finding('settings-key', { file, line }, { key, problem, ...usable(top) }));
  const shades = values.accent === undefined ? undefined : accentShades(values.accent);
  if (shades?.isDarkened === true) {
    const told = { accent: values.accent ?? '', shade: shades.light };
    findings.push(finding('settings-accent', { file, line: lineOf(['accent']) }, told));
  }
  const isNamed = isMapping(value) && Object.hasOwn(value, 'title');
  const settings = isNamed || title === undefined ? values : { ...values, title };
  return { settings, findings, lineOf };
}

/** What may stand there: of a key that is known an example, else the keys. */
function usable(key: string): { what: string; known: readonly string[] } {
  const row = Object.entries(settingsTable).find(([name]) => name === key)?.[1];
  return row === undefined
    ? { what: 'the keys are', known: Object.keys(settingsTable) }
    : { what: 'it is written as', known: [row.example] };
}
