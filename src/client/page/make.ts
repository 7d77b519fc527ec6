type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Builds an element. Strings become text, never mark-up; `true` is an attribute without value, `false` and undefined none. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** The one element that a selector names inside another. Its absence is a slip in our own page, so it throws. */
export function part<Found extends Element = HTMLElement>(inside: ParentNode, selector: string): Found {
  const found = inside.querySelector<Found>(selector);
  if (found === null)
    throw new Error(
      `${location.pathname} lacks "${selector}", which its script needs: see its page in src/pages.`,
    );
  return found;
}
