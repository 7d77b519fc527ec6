import { manners, type Choice, type Part, readSaying, type Value } from './saying.ts';
import type { Sayings } from './sayings.ts';

/**
 * The names of the values a saying is said of, each once, in order.
 * @throws a SyntaxError where it is none
 */
export function valuesOf(saying: string): string[] {
  return [...new Set(namesIn(readSaying(saying)))];
}

/**
 * A part of a language as the module of a script: each saying a text, or a function of the values that the same saying
 * of the measure names, since whoever says it was written for that.
 */
export function partProgram(part: Sayings, measure: Sayings): string {
  const imports = [
    `import { form as $form, plural as $plural, number as $number, percent as $percent, megabytes as $megabytes } from '#interface/speech.ts';`,
    `import { papers as $papers, topics as $topics, people as $people } from '#interface/counts.ts';`,
  ];
  const sayings = Object.entries(part).map(
    ([name, said]) => `export const ${name} = ${programOf(said, measure[name] ?? said)};`,
  );
  return [...imports, ...sayings, ''].join('\n');
}

/** One saying as an expression, in which `$number` and its like say numbers. */
export function sayingProgram(saying: string, measure = saying): string {
  const parts = readSaying(saying);
  const names = valuesOf(measure);
  if (names.length === 0) return JSON.stringify(saying);
  return `(${names.length === 1 ? (names[0] ?? '') : `{ ${names.join(', ')} }`}) => ${expression(parts)}`;
}

function programOf(said: string | Sayings, measure: string | Sayings): string {
  if (typeof said === 'string') return sayingProgram(said, typeof measure === 'string' ? measure : said);
  const within = Object.entries(said).map(
    ([name, each]) =>
      `${JSON.stringify(name)}: ${programOf(each, typeof measure === 'string' ? each : (measure[name] ?? each))}`,
  );
  return `{ ${within.join(', ')} }`;
}

function namesIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return 'cases' in part ? [part.name, ...[...part.cases.values()].flatMap(namesIn)] : [part.name];
  });
}

function expression(parts: readonly Part[]): string {
  const [only = ''] = parts;
  if (parts.length > 1) {
    return `\`${parts.map((part) => (typeof part === 'string' ? part.replace(/[\\`$]/g, String.raw`\$&`) : `\${${valueOf(part)}}`)).join('')}\``;
  }
  return typeof only === 'string' ? JSON.stringify(only) : valueOf(only);
}

function valueOf(part: Value | Choice): string {
  if (!('cases' in part)) return part.manner === 'text' ? part.name : `$${part.manner}(${part.name})`;
  return part.by === 'select' ? selection(part) : numbered(part);
}

function selection({ name, cases }: Choice): string {
  const last = cases.get('other');
  const chosen = `({ ${[...cases].map(([each, parts]) => `${each}: ${expression(parts)}`).join(', ')} })[${name}]`;
  return last === undefined ? chosen : `(${chosen} ?? ${expression(last)})`;
}

/** By that very number where a case names one, else by the rules of the language. */
function numbered({ name, cases }: Choice): string {
  const exact = [...cases].filter(([each]) => each.startsWith('='));
  const ruled = [...cases].filter(([each]) => !each.startsWith('='));
  const said = ruled.length === 1 ? expression(ruled[0]?.[1] ?? []) : byRule(name, ruled);
  const all = exact.map(([each, parts]) => `${name} === ${each.slice(1)} ? ${expression(parts)} : `);
  return exact.length === 0 ? said : `(${all.join('')}${said})`;
}

/** A form that holds nothing but words and its number is a text with a `#`, the shortest that a script can carry. */
function byRule(
  name: string,
  cases: Choice['cases'] extends ReadonlyMap<infer Key, infer Parts> ? [Key, Parts][] : never,
): string {
  const isPlain = cases.every(([, parts]) =>
    parts.every((part) => (typeof part === 'string' ? !part.includes('#') : isNumberOf(part, name))),
  );
  const forms = cases.map(([each, parts]) => {
    const said = isPlain
      ? JSON.stringify(parts.map((part) => (typeof part === 'string' ? part : '#')).join(''))
      : expression(parts);
    return `${each}: ${said}`;
  });
  return `${isPlain ? '$plural' : '$form'}(${name}, { ${forms.join(', ')} })`;
}

function isNumberOf(part: Value | Choice, name: string): boolean {
  return 'manner' in part && part.manner === manners[0] && part.name === name;
}
