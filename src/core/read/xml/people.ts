import { elementsAt, type XmlElement } from './xmlElement.ts';
import type { As } from './dialect.ts';
import { bareText } from './xmlText.ts';

/** Where in an element that is a person the parts of the name stand; the first path that holds one has it. */
export interface NameParts {
  family?: readonly string[];
  given?: readonly string[];
  suffix?: readonly string[];
  /** The whole name; '.' is the element's own text. */
  name?: readonly string[];
  /** Of an organisation. */
  group?: readonly string[];
}

/** As `recordOfFields` takes them. */
export type Person = Readonly<Record<string, string>>;

/** Reads people by where their names' parts stand. */
export function people(
  parts: NameParts,
  isOne: (element: XmlElement) => boolean = () => true,
): As<readonly Person[]> {
  return (found) => {
    const named = found
      .filter(isOne)
      .map((element) => personOf(element, parts))
      .filter((person) => person !== undefined);
    return named.length === 0 ? undefined : named;
  };
}

function personOf(element: XmlElement, parts: NameParts): Person | undefined {
  const said = (paths: readonly string[] = []) =>
    paths
      .flatMap((path) => (path === '.' ? [element] : elementsAt(element, path)))
      .map(bareText)
      .find((text) => text !== '');
  const literal = said(parts.group);
  if (literal !== undefined) return { literal };
  const [family, given, suffix] = [said(parts.family), said(parts.given), said(parts.suffix)];
  if (family !== undefined && given !== undefined)
    return { family, given, ...(suffix === undefined ? {} : { suffix }) };
  const name = family ?? given ?? said(parts.name);
  return name === undefined ? undefined : { name };
}
