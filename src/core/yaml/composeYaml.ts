import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, type ScalarTag } from 'yaml';
import { deepest } from './isTooDeep.ts';

interface Composed {
  document: Document.Parsed;
  /** The document that follows it, where there is one. */
  second: Document.Parsed | undefined;
  /** Where the text nests too deep; then the document is empty. */
  tooDeepAt: number | undefined;
}

/** Makes a document of a text of YAML with its flaws, the first hundred of each kind. */
export function composeYaml(text: string, counter: LineCounter): Composed {
  const { tokens, tooDeepAt } = tokensOf(text, counter);
  const composer = new Composer({
    // Nothing is printed from here; what is wrong becomes a finding.
    logLevel: 'error',
    customTags: (tags) => [arxivNumber, ...tags],
  });
  limitErrors(composer);
  const read = tooDeepAt === undefined ? tokens : [];
  const [document, second] = composer.compose(read, true, text.length);
  if (!document) throw new Error('Even of no text the composer makes a document.');
  return { document, second, tooDeepAt };
}

/** Whoever wrote a text with more will begin again. */
const MOST_FLAWS = 100;
const furtherFlaws = 'from here on further flaws are not told';

/** The parts of a text, and where they nest too deep: what composes them, and all that follows, calls itself. */
function tokensOf(text: string, counter: LineCounter): { tokens: CST.Token[]; tooDeepAt?: number } {
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  const tokens: CST.Token[] = [];
  let stray = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // Each costs as much as twenty keys: "[1] " many times is told by the first hundred.
    for (const token of parser.next(lexeme))
      if (token.type !== 'error' || (stray += 1) <= MOST_FLAWS) tokens.push(token);
    if (parser.stack.length > deepest) return { tokens, tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/** Each takes as long as thirty keys, for an error notes where the program is: "-," many times has one at each sign. */
function limitErrors(composer: Composer): void {
  const tell: unknown = Reflect.get(composer, 'onError');
  if (typeof tell !== 'function')
    throw new TypeError('The composer of YAML tells its errors in another way.');
  const told = { errors: 0, warnings: 0 };
  const limited = (source: unknown, code: unknown, message: unknown, isWarning?: boolean) => {
    const count = (told[isWarning ? 'warnings' : 'errors'] += 1);
    if (count > MOST_FLAWS + 1) return;
    Reflect.apply(tell, composer, [source, code, count > MOST_FLAWS ? furtherFlaws : message, isWarning]);
  };
  Reflect.set(composer, 'onError', limited);
}

const arxivNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^\d{4}\.\d{4,5}$/,
  resolve: (source) => source,
};
