import type { z } from 'zod';
import { didYouMean } from '../findings/didYouMean.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { keysAt } from '../yaml/keysAt.ts';
import { parseYaml, type Yaml } from '../yaml/frontMatter.ts';
import type { Place } from '../findings/place.ts';
import { type Correction, factNames } from './correction.ts';
import { correctionFields, isCorrectionField, type CorrectionField } from './correctionFields.ts';

interface Read {
  corrections: Correction[];
  findings: Finding[];
}

/**
 * Reads the curator's corrections: files of YAML, each a list of entries or one entry, in the order given.
 * A field that does not fit costs itself only, and so does a span or a link in their lists; an entry without a paper
 * costs the entry. All are findings.
 */
export function readCorrections(files: readonly { file: string; text: string }[]): Read {
  const reads = files.map(({ file, text }) => readFile(file, text));
  return {
    corrections: reads.flatMap((read) => read.corrections),
    findings: reads.flatMap((read) => read.findings),
  };
}

function readFile(file: string, text: string): Read {
  const yaml = parseYaml(file, text, 1);
  const { value } = yaml;
  if (value === undefined || value === null) return { corrections: [], findings: yaml.findings };
  const entries = Array.isArray(value)
    ? value.map((entry: unknown, index) => readEntry(entry, file, yaml, [index]))
    : [readEntry(value, file, yaml, [])];
  return {
    corrections: entries.flatMap((entry) => entry.corrections),
    findings: [...yaml.findings, ...entries.flatMap((entry) => entry.findings)],
  };
}

type Path = readonly (string | number)[];

function readEntry(entry: unknown, file: string, yaml: Yaml, path: Path): Read {
  const placeOf = (deeper: Path): Place => ({ file, line: yaml.lineOf([...path, ...deeper]) });
  const findings: Finding[] = [];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return {
      corrections: [],
      findings: [finding('correction-entry', placeOf([]), { start: String(entry) })],
    };
  }
  const fields = new Map<string, unknown>(Object.entries(entry));
  for (const key of fields.keys()) {
    if (isCorrectionField(key)) continue;
    const known = Object.keys(correctionFields);
    const values = { key, near: didYouMean(key, known), known };
    findings.push(finding('correction-field-unknown', placeOf([key]), values));
  }
  const field = reader(fields, placeOf, findings);
  const paper = field('paper');
  if (paper === undefined) {
    if (!fields.has('paper')) findings.push(finding('correction-no-paper', placeOf([])));
    return { corrections: [], findings };
  }
  const name = field('name');
  const correction: Correction = {
    paper,
    from: field('from'),
    facts: Object.fromEntries(
      factNames.flatMap((key) => {
        const value = field(key);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    links: (field('links') ?? []).filter((link) => link !== undefined),
    version: field('version'),
    topics: field('topics') ?? { add: [], remove: [] },
    names: field('names') ?? (name === undefined ? undefined : [name]),
    spans: (field('spans') ?? []).flatMap((span, index) =>
      span === undefined ? [] : [{ ...span, place: placeOf(['spans', index]) }],
    ),
    place: placeOf([]),
  };
  return { corrections: [correction], findings };
}

type Value<Field extends CorrectionField> = ReturnType<(typeof correctionFields)[Field]['schema']['parse']>;

/** Reads one field after the other; a value that does not fit becomes a finding and reads as absent. */
function reader(fields: ReadonlyMap<string, unknown>, placeOf: (path: Path) => Place, findings: Finding[]) {
  return <Field extends CorrectionField>(key: Field): Value<Field> | undefined => {
    if (!fields.has(key)) return undefined;
    const { schema, expected } = correctionFields[key];
    const held = fields.get(key);
    const result = schema.safeParse(held);
    if (result.success) return result.data as Value<Field>;
    const wrong = result.error.issues.map(({ path }) => path.filter((step) => typeof step !== 'symbol'));
    // Of a list of authors the rest would be another list; a span or a link stands for itself.
    const parts =
      Array.isArray(held) && standAlone.has(key) ? new Set(wrong.map(([index]) => index)) : undefined;
    const told = parts === undefined ? wrong.slice(0, 1) : wrong.filter(isFirstOfItsPart);
    const near = unknownKeys(result.error.issues).map((path) =>
      didYouMean(String(path.at(-1)), keysAt(schema, path.slice(0, -1))),
    );
    for (const where of told) {
      const value = JSON.stringify(where.reduce(descend, held)) ?? 'nothing';
      const name = [key, ...where].join('.');
      const values = { key: name, value, expected, near: near.find((each) => each !== '') ?? '' };
      findings.push(finding('correction-field', placeOf([key, ...where]), values));
    }
    if (parts === undefined || !Array.isArray(held)) return undefined;
    const left = schema.safeParse(held.map((part: unknown, index) => (parts.has(index) ? undefined : part)));
    return left.success ? (left.data as Value<Field>) : undefined;
  };
}

/** The paths of keys that nobody knows, in any reading of a value that may be written in several ways. */
function unknownKeys(issues: readonly z.core.$ZodIssue[], above: Path = []): Path[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
    return issue.code === 'invalid_union' ? issue.errors.flatMap((each) => unknownKeys(each, path)) : [];
  });
}

const standAlone: ReadonlySet<CorrectionField> = new Set(['spans', 'links']);

function isFirstOfItsPart([part]: Path, at: number, all: readonly Path[]): boolean {
  return all.findIndex(([other]) => other === part) === at;
}

function descend(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? new Map(Object.entries(value)).get(String(step))
    : undefined;
}
