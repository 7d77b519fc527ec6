/**
 * A value as a finding quotes it: on one line, and without what a terminal would obey or turn round, so that
 * "\u001b[2J" clears no screen.
 */
export function quoted(value: string | number): string {
  const shown = String(value).replaceAll(
    /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu,
    ' ',
  );
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
