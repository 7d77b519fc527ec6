/** So many levels may lists and keys stand in each other: no paper, correction or setting has ten. */
export const deepest = 64;

/**
 * Whether a value of JSON or YAML nests deeper than that. Asked before anything walks the value by calling itself:
 * 6,000 brackets would end the whole shelf. A YAML alias can make a value that holds itself, which is deeper still.
 */
export function isTooDeep(value: unknown, levels = deepest): boolean {
  const open = [{ value, level: 0 }];
  for (let each = open.pop(); each; each = open.pop()) {
    if (typeof each.value !== 'object' || each.value === null) continue;
    if (each.level >= levels) return true;
    for (const part of Object.values(each.value) as unknown[])
      open.push({ value: part, level: each.level + 1 });
  }
  return false;
}
