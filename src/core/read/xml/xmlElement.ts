/** An element of a record. Names are without prefix, for who wrote the file chose those. */
export interface XmlElement {
  name: string;
  prefix: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  line: number;
}

/**
 * The elements at a path of names below one: "front/article-meta/abstract". A name without prefix is of the vocabulary
 * of its parent, whatever prefix both have; one with a prefix ("arxiv:comment") may be of any. `[type=host]` asks for
 * an attribute, `[!type]` for its absence.
 */
export function elementsAt(element: XmlElement, path: string): XmlElement[] {
  return stepsOf(path).reduce<XmlElement[]>(
    (found, step) =>
      found.flatMap((parent) => elementsIn(parent).filter((child) => isAt(step, child, parent))),
    [element],
  );
}

export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

interface Step {
  name: string;
  isForeign: boolean;
  attribute: string | undefined;
  /** What the attribute is; undefined where there must be none. */
  value: string | undefined;
}

/** Paths stand in tables, so there are few. */
const known = new Map<string, Step[]>();

function stepsOf(path: string): Step[] {
  const steps = known.get(path) ?? path.split('/').map(stepOf);
  known.set(path, steps);
  return steps;
}

function stepOf(written: string): Step {
  const [, prefix, name = '', attribute, value] =
    /^(\w+:)?([\w.-]+)(?:\[!?([\w:-]+)(?:=([^\]]*))?\])?$/.exec(written) ?? [];
  return { name, isForeign: prefix !== undefined, attribute, value };
}

function isAt(step: Step, child: XmlElement, parent: XmlElement): boolean {
  if (child.name !== step.name || !(step.isForeign || child.prefix === parent.prefix)) return false;
  return step.attribute === undefined || child.attributes[step.attribute] === step.value;
}
