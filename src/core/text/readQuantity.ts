import { units } from './texNotation.ts';

/**
 * What a command of the package siunitx prints, of its arguments without braces: `\num{12345}`, `\SI{5}{\kilo\meter}`,
 * `\qtyrange{1}{2}{\second}`; and how many of them it takes. Undefined when it is none of them, or has too few.
 */
export function readQuantity(
  command: string,
  written: readonly string[],
): { printed: string; takes: number } | undefined {
  const [first = '', second = '', third = ''] = written;
  const shape = shapes.get(command);
  if (shape === undefined || written.length < shape.takes) return undefined;
  return { printed: shape.print(first, second, third), takes: shape.takes };
}

/** The most arguments that one of them has. */
export const mostArguments = 3;

interface Shape {
  takes: number;
  print: (first: string, second: string, third: string) => string;
}

const quantity: Shape = { takes: 2, print: (value, unit) => `${number(value)}${behind(unitOf(unit))}` };
const range: Shape = {
  takes: 3,
  print: (from, to, unit) => `${number(from)}–${number(to)}${behind(unitOf(unit))}`,
};
const unit: Shape = { takes: 1, print: (written) => unitOf(written) };

const shapes: ReadonlyMap<string, Shape> = new Map([
  ['num', { takes: 1, print: (value) => number(value) }],
  ['numrange', { takes: 2, print: (from, to) => `${number(from)}–${number(to)}` }],
  ['ang', { takes: 1, print: (value) => `${number(value)}°` }],
  ['SI', quantity],
  ['qty', quantity],
  ['SIrange', range],
  ['qtyrange', range],
  ['si', unit],
  ['unit', unit],
]);

/** "1e-3", "2.5 x 10^4" and "5+-1" as they are printed. */
function number(written: string): string {
  return written
    .trim()
    .replace(/^([^eE]{0,40})[eE]([-+]?\d{1,4})$/, (_all, value: string, exponent: string) =>
      value === '' ? `10${raised(exponent)}` : `${value} × 10${raised(exponent)}`,
    )
    .replace(/\s?(?:\+-|\\pm)\s?/, ' ± ')
    .replace(/^-/, '−');
}

function behind(unit: string): string {
  return unit === '' || /^[°%]/.test(unit) ? unit.replace('°C', ' °C') : ` ${unit}`;
}

/** `\kilo\meter\per\second\squared` → "km/s²"; letters stay: "km". */
function unitOf(written: string): string {
  let printed = '';
  let isPrefix = false;
  for (const [piece] of written.matchAll(/\\[A-Za-z]{1,20}|[^\\\s~.]/g)) {
    const name = piece.slice(1);
    if (piece === '\\per') printed += '/';
    else if (piece === '\\squared' || piece === '\\square') printed += '²';
    else if (piece === '\\cubed' || piece === '\\cubic') printed += '³';
    else {
      const parts = piece.startsWith('\\') && printed !== '' && !isPrefix && !printed.endsWith('/');
      printed += `${parts ? ' ' : ''}${piece.startsWith('\\') ? (units.get(name) ?? name) : piece}`;
    }
    isPrefix = prefixes.test(name);
  }
  return printed;
}

const prefixes = /^(?:femto|pico|nano|micro|milli|centi|deci|hecto|kilo|mega|giga|tera|peta|exa|[kmgt]\wbi)$/;

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(exponent: string): string {
  return exponent
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? '')
    .replace('-', '⁻')
    .replace('+', '');
}
