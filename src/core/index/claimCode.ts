import { claimKinds } from '../claimKinds.ts';
import type { Claim } from '../paper.ts';
import type { Measure } from './engine.ts';

/** A claim of this kind, in a set of kinds. */
export function kindBit(kind: Claim['kind']): number {
  return 1 << claimKinds.indexOf(kind);
}

const units: Readonly<Record<Claim['unit'], string>> = {
  '×': 'x',
  '%': '%',
  points: 'p',
  'order of magnitude': 'm',
  steps: 's',
  '': '_',
};
const unitOf = new Map(Object.entries(units).map(([unit, sign]) => [sign, unit as Claim['unit']]));

/** Claims as one text, a line for each paper: "0x2.36~8.02 1%41" is a speed-up of 2.36–8.02× and a reduction of 41%; "1%41t" one of time. */
export function encodeMeasures(rows: readonly (readonly Measure[])[]): string {
  return rows.map((measures) => measures.map(written).join(' ')).join('\n');
}

function written({ kind, unit, number, upTo, ofTime = false }: Measure): string {
  const range = upTo === undefined ? String(number) : `${String(number)}~${String(upTo)}`;
  return `${String(claimKinds.indexOf(kind))}${units[unit]}${range}${ofTime ? 't' : ''}`;
}

export function decodeMeasures(text: string): Measure[][] {
  return text.split('\n').map((line) => (line === '' ? [] : line.split(' ').flatMap(read)));
}

function read(word: string): Measure[] {
  const kind = claimKinds[Number(word[0])];
  const unit = unitOf.get(word.charAt(1));
  const [number, upTo] = word.slice(2).replace(/t$/, '').split('~').map(Number);
  if (kind === undefined || unit === undefined || number === undefined) return [];
  return [
    {
      kind,
      unit,
      number,
      ...(upTo === undefined ? {} : { upTo }),
      ...(word.endsWith('t') ? { ofTime: true } : {}),
    },
  ];
}
