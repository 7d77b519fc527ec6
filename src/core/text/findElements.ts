import data from './data/markup.json' with { type: 'json' };

type Role = keyof Omit<typeof data, 'from'>;

/** An element of HTML, JATS or MathML in a source, found at its opening tag. */
export interface MarkupElement {
  role: Role;
  name: string;
  attributes: string;
  /** Where its opening tag ends. */
  end: number;
  /** The tag that closes it: none where it is void. */
  closing?: { start: number; end: number };
}

const roles = new Map(
  Object.entries(data).flatMap(([role, names]) =>
    names.split(' ').map((name): [string, Role] => [name, role as Role]),
  ),
);

const attribute = String.raw`\s{1,9}[a-z_][\w:.-]{0,40}\s?=\s?(?:"[^"<>]{0,900}"|'[^'<>]{0,900}'|&quot;[^&<>]{0,900}&quot;|[\w#.:/-]{1,200})`;
const tag = new RegExp(
  String.raw`(?:<|&(?:amp;)?lt;)(\/?)([a-z]\w{0,9}:)?([a-z][a-z0-9-]{0,19})((?:${attribute}){0,20})\s{0,9}(\/?)(?:>|&(?:amp;)?gt;)`,
  'gi',
);

/** Cheap: texts without any of this, which are most, hold no tag. */
const holdsTags = /<\/?[a-z]|&(?:amp;)?lt;\/?[a-z]/i;

/** More open elements than anybody nests: such tags are text. */
const deepest = 100;

/**
 * The elements of mark-up in a source, by where their opening tags begin, written as tags or escaped (`&lt;i&gt;`). Only
 * what is well formed there is one: an opening with its closing, or a void element. "p<0.05", "vector<int>", "<think>" and
 * "the tags <b> and </b>" are text. What has the prefix of JATS can be nothing else, so it may have lost its other half.
 */
export function findElements(source: string): ReadonlyMap<number, MarkupElement> {
  const found = new Map<number, MarkupElement>();
  if (!holdsTags.test(source)) return found;
  const open: { at: number; element: MarkupElement; isSure: boolean }[] = [];
  const alone = (at: number, element: MarkupElement, isSure: boolean): void => {
    const { role, end } = element;
    if (isSure || (role === 'part' && isBetweenSentences(source, at, end)))
      found.set(at, { ...element, role: isBlock(role) ? 'part' : 'gone' });
  };
  const close = (): void => {
    const left = open.pop();
    if (left) alone(left.at, left.element, left.isSure);
  };
  for (const {
    0: whole,
    1: slash,
    2: prefix = '',
    3: written = '',
    4: attributes = '',
    5: end,
    index,
  } of source.matchAll(tag)) {
    const name = written.toLowerCase();
    const isSure = prefix.toLowerCase() === 'jats:';
    const role = roles.get(name) ?? (isSure ? 'plain' : undefined);
    if (role === undefined) continue;
    const element = { role, name, attributes, end: index + whole.length };
    if (slash === '/') {
      const at = open.findLastIndex((other) => other.element.name === name);
      if (at < 0) alone(index, element, isSure);
      while (open.length - 1 > at && at >= 0) close();
      const opening = at < 0 ? undefined : open.pop();
      if (opening && !isTalkedOf(source.slice(opening.element.end, index)))
        found.set(opening.at, { ...opening.element, closing: { start: index, end: element.end } });
    } else if (end === '/' || role === 'line' || name === 'img') found.set(index, element);
    else if (open.length < deepest) {
      // `<p>` ends the paragraph before it; so do the items of a list.
      if (/^(?:p|li)$/.test(name) && open.at(-1)?.element.name === name) close();
      open.push({ at: index, element, isSure });
    }
  }
  while (open.length > 0) close();
  return found;
}

/** The elements in `source[from, to)` that stand in no other there. */
export function* elementsWithin(
  { source, elements }: { source: string; elements: ReadonlyMap<number, MarkupElement> },
  from: number,
  to: number,
): Generator<{ start: number; element: MarkupElement }> {
  const opening = /[<&]/g;
  opening.lastIndex = from;
  for (let match = opening.exec(source); match !== null && match.index < to; match = opening.exec(source)) {
    const element = elements.get(match.index);
    if (element === undefined) continue;
    yield { start: match.index, element };
    opening.lastIndex = element.closing?.end ?? element.end;
  }
}

function isBlock(role: Role): boolean {
  return role === 'part' || role === 'heading';
}

/** "the tags <b> and </b>": what stands between is about them. */
function isTalkedOf(inside: string): boolean {
  return /^\s+(?:and|or|to|…|,)\s+$/.test(inside);
}

/** "… is shown.<p>Then we": a paragraph that nobody closed, and not the momentum <p>. */
function isBetweenSentences(source: string, at: number, end: number): boolean {
  return (
    /(?:^|[.!?:;)\]”"])\s*$/.test(source.slice(Math.max(0, at - 3), at)) &&
    /^\s*(?:$|[\p{Lu}<&])/u.test(source.slice(end, end + 3))
  );
}
