import { quoted } from './quoted.ts';
import catalogue from './data/findings.json' with { type: 'json' };
import { withEscapes } from '../words/unprintable.ts';
import type { Place } from './place.ts';

/**
 * `error`: something the curator gave is lost until it is mended.
 * `warning`: all is kept, but probably not as meant.
 * `note`: worth knowing, nothing to do.
 */
export type Severity = 'error' | 'warning' | 'note';

type FindingCode = { [Each in Severity]: keyof (typeof catalogue)[Each] }[Severity];

/** A flaw in the input, told to the curator. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  message: string;
  hint: string;
  place: Place;
}

type Values = Record<string, string | number | readonly string[]>;

/** Makes a finding from its catalogue entry, filling `{key}` with `values[key]`: long values are cut at 80 characters, of a list each. */
export function finding(code: FindingCode, place: Place, values: Values = {}): Finding {
  const { severity, message, hint } = everyFinding[code];
  const file = withEscapes(place.file);
  return {
    code,
    severity,
    message: fill(message, values),
    hint: fill(hint, values),
    place: { ...place, file },
  };
}

/** Every flaw Papershelf can tell of, by its code. */
export const everyFinding = Object.fromEntries(
  (['error', 'warning', 'note'] as const).flatMap((severity) =>
    Object.entries(catalogue[severity]).map(([code, told]) => [code, { severity, ...told }]),
  ),
) as Record<FindingCode, Pick<Finding, 'severity' | 'message' | 'hint'>>;

function fill(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.map(quoted).join(', ') : quoted(value);
  });
}
