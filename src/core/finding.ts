import type { Place } from './place.ts';

/**
 * `error`: something the curator gave is lost until it is mended.
 * `warning`: all is kept, but probably not as meant.
 * `note`: worth knowing, nothing to do.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A flaw in the input, told to the curator. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  message: string;
  hint: string;
  place: Place;
}

type Values = Record<string, string | number>;

interface Entry {
  severity: Severity;
  /** `{key}` stands for a value of the finding. */
  message: string;
  hint: string;
}

/** Every flaw Papershelf can tell of. The code is the stable name; the message quotes the value. */
export const findingCatalogue = {
  'source-empty': {
    severity: 'error',
    message: 'no papers found in {folder}',
    hint: 'put at least one file of abstracts into {folder}; a pasted listing, JSON Lines or Markdown will do',
  },
} as const satisfies Record<string, Entry>;

export type FindingCode = keyof typeof findingCatalogue;

/** Makes a finding from its catalogue entry, filling `{key}` with `values[key]` (long values are cut at 80 characters). */
export function finding(code: FindingCode, place: Place, values: Values = {}): Finding {
  const entry: Entry = findingCatalogue[code];
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
