import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text that may take a pattern long: a beginning, something many times, and an end that spoils the match. */
export interface Attack {
  before: string;
  pump: string;
  after: string;
}

export function attackOf({ before, pump, after }: Attack, size: number): string {
  return before + pump.repeat(Math.ceil(size / pump.length)) + after;
}

/** What spoils a match: nothing more, something no pattern knows, something every negation knows, the end of a line. */
const ends = ['', '\u0001', 'a', '\n'];
const PAIRED = 5;

/**
 * Attacks made of the parts of a pattern: at each thing it repeats what leads there, then what is repeated; and each
 * character it knows and pairs of them from the start.
 */
export function attacksOn(source: string, flags: string): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const sampler = new Sampler(flags);
  const found = new Map<string, Attack>();
  const add = (before: string, pump: string, more: readonly string[] = []): void => {
    if (pump === '') return;
    for (const after of [...ends, ...more])
      found.set(`${before}\0${pump}\0${after}`, { before, pump, after });
  };
  const letters = new Set<string>();
  visit(pattern, (node) => {
    if (isSign(node)) for (const letter of sampler.signs(node).slice(0, 2)) letters.add(letter);
    if (node.type !== 'Quantifier' || node.max < 8) return;
    const before = sampler.before(node);
    const after = `${sampler.after(node)}\u0001`;
    for (const pump of sampler.all(node.element)) {
      add('\u0001', pump, [after]);
      add(before, pump, [after]);
      add('', before + pump);
    }
  });
  const alphabet = [...letters];
  for (const letter of alphabet) add('', letter);
  for (const one of alphabet.slice(0, PAIRED))
    for (const other of alphabet.slice(0, PAIRED)) if (one !== other) add('', one + other);
  const whole = sampler.sample(pattern);
  add('', whole);
  return [...found.values()];
}

type Sign = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

function isSign(node: AST.Node): node is Sign {
  return (
    node.type === 'Character' ||
    node.type === 'CharacterSet' ||
    node.type === 'CharacterClass' ||
    node.type === 'ExpressionCharacterClass'
  );
}

/** One of each kind that patterns ask for. */
const pool = [...'aA1 .,-:/("\'\\)[]{}<>_$%&*+=@#|;!?^~`\t\n\réÉ中のア한א٣\u0301ªǅʰ²…–“•\u00a0\u200b𝔸'];

/** Texts that parts of a pattern match. */
class Sampler {
  private readonly flags: string;

  constructor(flags: string) {
    this.flags = flags.replaceAll(/[gyd]/g, '');
  }

  signs(node: Sign): string[] {
    if (node.type === 'Character') return [String.fromCodePoint(node.value)];
    const test = new RegExp(`^(?:${node.raw})$`, this.flags);
    const own = node.type === 'CharacterClass' ? node.elements.flatMap(ownSigns) : [];
    return [
      ...new Set([...pool.filter((sign) => test.test(sign)), ...own.filter((sign) => test.test(sign))]),
    ];
  }

  /** Some texts of a part: of each of its alternatives, of each kind of sign. */
  all(node: AST.Node): string[] {
    if (isSign(node)) return this.signs(node).slice(0, 4);
    if (node.type === 'Group' || node.type === 'CapturingGroup' || node.type === 'Pattern')
      return node.alternatives
        .slice(0, 6)
        .flatMap((each) => [...new Set([this.sample(each), this.rich(each)])]);
    return [this.sample(node)];
  }

  sample(node: AST.Node): string {
    if (isSign(node)) return this.signs(node)[0] ?? '';
    if (node.type === 'Alternative') return node.elements.map((each) => this.sample(each)).join('');
    if (node.type === 'Quantifier') return this.sample(node.element).repeat(Math.min(node.min, 5));
    if (node.type === 'Group' || node.type === 'CapturingGroup' || node.type === 'Pattern')
      return node.alternatives[0] ? this.sample(node.alternatives[0]) : '';
    return '';
  }

  /** A sample in which all that may stand does. */
  private rich(alternative: AST.Alternative): string {
    return alternative.elements.map((each) => this.most(each)).join('');
  }

  /** What leads to a part from the start of the pattern. */
  before(node: AST.Node): string {
    const parent = node.parent;
    if (!parent) return '';
    const own =
      parent.type === 'Alternative'
        ? parent.elements
            .slice(0, parent.elements.indexOf(node as AST.Element))
            .map((each) => this.behind(each))
            .join('')
        : '';
    return this.before(parent) + own;
  }

  /** What follows a part, all that may stand there. */
  after(node: AST.Node): string {
    const parent = node.parent;
    if (!parent) return '';
    const own =
      parent.type === 'Alternative'
        ? parent.elements
            .slice(parent.elements.indexOf(node as AST.Element) + 1)
            .map((each) => this.most(each))
            .join('')
        : '';
    return own + this.after(parent);
  }

  private behind(node: AST.Element): string {
    const looksBehind = node.type === 'Assertion' && node.kind === 'lookbehind' && !node.negate;
    return looksBehind && node.alternatives[0] ? this.sample(node.alternatives[0]) : this.sample(node);
  }

  private most(node: AST.Element): string {
    return node.type === 'Quantifier' && node.min === 0 ? this.sample(node.element) : this.sample(node);
  }
}

function ownSigns(element: AST.CharacterClassElement): string[] {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'CharacterClassRange') return [String.fromCodePoint(element.min.value)];
  return [];
}

function visit(node: AST.Node, each: (node: AST.Node) => void): void {
  each(node);
  if ('alternatives' in node) for (const alternative of node.alternatives) visit(alternative, each);
  if (node.type === 'Alternative') for (const element of node.elements) visit(element, each);
  if (node.type === 'Quantifier') visit(node.element, each);
}
