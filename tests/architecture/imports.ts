import ts from 'typescript';

/** One import as it stands in a source. */
export interface Import {
  readonly specifier: string;
  /** Whether it is erased before the code runs (`import type`, `export type`). */
  readonly typeOnly: boolean;
  /** `script` for the browser's part of an .astro file, `module` for all else. */
  readonly part: 'module' | 'script';
  readonly line: number;
}

/**
 * Every import of a TypeScript, JavaScript or Astro source: static, re-exports, `import()` and `import('…')` types.
 * TypeScript's own parser reads them, so comments, strings and line breaks cannot hide or fake one.
 */
export function importsOf(file: string, text: string): readonly Import[] {
  const key = `${file}\n${text}`;
  const known = read.get(key) ?? readImports(file, text);
  read.set(key, known);
  return known;
}

/** Every check asks for the imports of all sources, and to parse them takes half a second. */
const read = new Map<string, readonly Import[]>();

function readImports(file: string, text: string): Import[] {
  if (!file.endsWith('.astro')) return readModule(text, 'module', 1);
  const imports: Import[] = [];
  const frontmatter = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (frontmatter)
    imports.push(...readModule(frontmatter[1] ?? '', 'module', lineAt(text, frontmatter.index) + 1));
  for (const script of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    imports.push(...readModule(script[1] ?? '', 'script', lineAt(text, script.index)));
  }
  return imports;
}

function readModule(text: string, part: Import['part'], firstLine: number): Import[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = readNode(node);
    if (found) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      imports.push({ ...found, part, line: firstLine + line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function readNode(node: ts.Node): Pick<Import, 'specifier' | 'typeOnly'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword || !argument)
    return undefined;
  // What cannot be read is an arrow that cannot be checked; it is reported under a name nothing allows.
  return { specifier: ts.isStringLiteralLike(argument) ? argument.text : '(computed)', typeOnly: false };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
