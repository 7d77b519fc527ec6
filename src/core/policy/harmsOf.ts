import { permits, type Use } from './policy.ts';

/** An element that a browser would make of a text. */
export interface ShownElement {
  name: string;
  attributes: ShownAttribute[];
  line: number;
}

/** Undefined is what only a program says. */
export interface ShownAttribute {
  name: string;
  value: string | undefined;
  line: number;
}

/** What the policy would keep an element from, or what would harm readers where it has no say. */
export interface Harm {
  line: number;
  /** "<img src>" */
  where: string;
  value: string;
  kind: HarmKind;
}

export type HarmKind = 'load' | 'style' | 'program' | 'link' | 'form' | 'page' | 'cut' | 'undecided';

/** Each attribute is judged by the first row that has it and its element; `*` is any. What no row knows could load. */
const uses: readonly (readonly [elements: string, attributes: string, use: Use | 'words'])[] = [
  ['base meta', '*', 'words'],
  [
    '*',
    'alt title class id name lang dir role type rel cite content datetime download placeholder value',
    'words',
  ],
  ['*', 'for form headers list pattern media sizes', 'words'],
  [
    '*',
    'label xmlns itemtype itemid itemprop property typeof vocab prefix resource about target set:text',
    'words',
  ],
  ['a area', 'href xlink:href', 'links'],
  [
    'math mi mo mn ms mtext mrow mover munder msup msub mfrac msqrt mstyle maction',
    'href xlink:href',
    'links',
  ],
  ['object embed applet', 'data src code codebase archive classid href', 'object-src'],
  ['img image feimage input', 'src href xlink:href', 'img-src'],
  ['*', 'srcset imagesrcset poster background lowsrc', 'img-src'],
  ['video audio track source bgsound', 'src', 'media-src'],
  ['iframe frame portal fencedframe', 'src', 'frame-src'],
  ['script', 'src href xlink:href', 'script-src'],
  ['link', 'href', 'style-src'],
  ['*', 'action formaction', 'form-action'],
  ['*', 'ping', 'connect-src'],
  ['*', '*', 'default-src'],
];

/** Attributes that hold one address and nothing else. Any other is searched for addresses: "url(//…)", "0s; //…". */
const whole = new Set(['src', 'href', 'xlink:href', 'action', 'formaction', 'data', 'poster', 'background']);

/** What of an element a page may not show or do, by the policy of all pages. */
export function harmsOf({ name, attributes, line }: ShownElement): Harm[] {
  const element = name.toLowerCase();
  const has = (wanted: string): boolean => attributes.some((each) => each.name.toLowerCase() === wanted);
  const own = (kind: HarmKind): Harm => ({ line, where: `<${name}>`, value: `<${name}`, kind });
  const harms = attributes.flatMap((attribute) => harmsOfAttribute(element, attribute));
  if (element === 'script' && !has('src') && !permits('script-src', "'unsafe-inline'"))
    harms.push(own('program'));
  if (element === 'style' && !permits('style-src', "'unsafe-inline'")) harms.push(own('style'));
  const isObject = useOf(element, 'data') === 'object-src' && !permits('object-src', "'self'");
  if (isObject && harms.length === 0) harms.push(own('load'));
  if (element === 'base' || (element === 'meta' && has('http-equiv'))) harms.push(own('page'));
  return harms;
}

function harmsOfAttribute(element: string, { name, value, line }: ShownAttribute): Harm[] {
  const attribute = name.toLowerCase();
  const harm = (kind: HarmKind): Harm[] => [
    { line, where: `<${element} ${name}>`, value: value ?? name, kind },
  ];
  if (/^on/.test(attribute)) return permits('script-src', "'unsafe-inline'") ? [] : harm('program');
  if (attribute === 'style') return permits('style-src', "'unsafe-inline'") ? [] : harm('style');
  // `{...{ 'a onclick': 1 }}` is written into the page as two attributes.
  if (/[^\w:.@-]/.test(attribute)) return harm('undecided');
  const use = useOf(element, attribute);
  if (use === 'words') return [];
  if (value === undefined) return harm('undecided');
  const addresses = whole.has(attribute) ? [value] : value.split(/[\s"'(),;]+/);
  if (addresses.every((address) => permits(use, ...sourcesOf(address)))) return [];
  return harm(use === 'links' ? 'link' : use === 'form-action' ? 'form' : 'load');
}

function useOf(element: string, attribute: string): Use | 'words' {
  if (/^(?:aria|data)-|^xmlns:/.test(attribute)) return 'words';
  const fits = (names: string, name: string): boolean => names === '*' || names.split(' ').includes(name);
  return (
    uses.find(([elements, names]) => fits(elements, element) && fits(names, attribute))?.[2] ?? 'default-src'
  );
}

/** Of which source an address is, as a browser reads it: "ja\tva&#115;cript:" has a scheme, "/\evil.test" a host. */
function sourcesOf(address: string): string[] {
  const read = address.replace(/[\t\n\r]/g, '').replace(/^[^!-\ufffc]+/, '');
  const [, scheme = 'https:', host] = /^([a-z][a-z\d+.-]*:)?(?:[\\/]{2,}([^\\/?#]*))?/i.exec(read) ?? [];
  const isOwn = host === undefined && !/^[a-z][a-z\d+.-]*:/i.test(read);
  return isOwn ? ["'self'"] : [scheme.toLowerCase(), `${scheme}//${host ?? ''}`.toLowerCase()];
}
