import { findingCatalogue } from './findingCatalogue.ts';
import type { FindingCode, Severity } from './findingCatalogue.ts';
import type { Place } from './place.ts';

/** A flaw in the input, told to the curator. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  message: string;
  hint: string;
  place: Place;
}

type Values = Record<string, string | number>;

/** Makes a finding from its catalogue entry, filling `{key}` with `values[key]` (long values are cut at 80 characters). */
export function finding(code: FindingCode, place: Place, values: Values = {}): Finding {
  const entry = findingCatalogue[code];
  return {
    code,
    severity: entry.severity,
    message: fill(entry.message, values),
    hint: fill(entry.hint, values),
    place,
  };
}

function fill(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) return whole;
    const shown = String(value);
    return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
  });
}
