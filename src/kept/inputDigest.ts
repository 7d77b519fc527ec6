import { hash } from 'node:crypto';

/** Of every object the digest of what it holds: papers stand in the lists of many pages, and are read once. */
const known = new WeakMap<object, string>();

/** Texts up to this length stand for themselves. */
const short = 64;

/**
 * A digest of a value of plain data: two values with the same digest hold the same, in the same order. What holds a
 * function, an instance of a class or a circle is no plain data, and throws.
 *
 * @returns 32 hexadecimal digits
 */
export function inputDigest(value: unknown): string {
  return digest(written(value));
}

function written(value: unknown): string {
  if (typeof value === 'string') return value.length <= short ? JSON.stringify(value) : `"${digest(value)}`;
  if (typeof value === 'object' && value !== null) return ofObject(value);
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`A ${typeof value} has no digest: it is no plain data.`);
  }
  // Numbers as they are told apart: 1 is not "1", and a missing value is none.
  return Object.is(value, -0) ? '-0' : String(value);
}

function ofObject(object: object): string {
  const before = known.get(object);
  if (before !== undefined) return before;
  const text = partsOf(object);
  if (text.length <= short) return text;
  const made = `#${digest(text)}`;
  known.set(object, made);
  return made;
}

function partsOf(object: object): string {
  if (Array.isArray(object)) return `[${object.map(written).join()}]`;
  if (object instanceof Map) return `m${partsOf([...object])}`;
  if (object instanceof Set) return `s${partsOf([...object])}`;
  if (object instanceof Date) return `d${String(object.getTime())}`;
  // Of others the properties are not all they hold: every URL has none.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(object) as object | null)) {
    throw new TypeError(`A ${object.constructor.name} has no digest: it is no plain data.`);
  }
  return `{${Object.entries(object)
    .map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`)
    .join()}}`;
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
