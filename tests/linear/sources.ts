import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A regular expression written in the sources, `/a+/g`. */
export interface Literal {
  at: string;
  source: string;
  flags: string;
}

/** Every literal, and every place where a pattern is put together (`new RegExp`). */
export function patternsIn(files: readonly string[]): { literals: Literal[]; made: string[] } {
  const literals: Literal[] = [];
  const made: string[] = [];
  for (const file of files) {
    for (const code of parsed(file)) {
      const visit = (node: ts.Node): void => {
        const at = `${file}:${code.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          literals.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') made.push(at);
        ts.forEachChild(node, visit);
      };
      visit(code);
    }
  }
  return { literals, made };
}

/** A function that a module offers, with the types of its parameters as they are written, `?` for those one may omit. */
export interface Offered {
  file: string;
  name: string;
  parameters: { type: string; optional: boolean }[];
}

export function functionsIn(files: readonly string[]): Offered[] {
  return files.flatMap((file) =>
    parsed(file).flatMap((code) =>
      code.statements.flatMap((statement) => {
        if (!ts.isFunctionDeclaration(statement) || !statement.name || !isExported(statement)) return [];
        const parameters = statement.parameters.map((parameter) => ({
          type: (parameter.type?.getText() ?? 'by default').replaceAll(/\s+/g, ' '),
          optional:
            (parameter.questionToken ?? parameter.initializer ?? parameter.dotDotDotToken) !== undefined,
        }));
        return [{ file, name: statement.name.text, parameters }];
      }),
    ),
  );
}

export function filesOf(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .toSorted();
}

function isExported(statement: ts.FunctionDeclaration): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The code of a file: of a component its front matter, its scripts and what stands in braces, as far as that parses. */
function parsed(file: string): ts.SourceFile[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  if (!file.endsWith('.astro')) return [parse(file, text)];
  const [, front = '', page = ''] = /^---\n([^]*?)\n---([^]*)$/.exec(text) ?? [];
  // The page is an expression of JSX, near enough to find what is written in it.
  return [
    parse(file, `\n${front}`),
    parse(`${file}x`, '\n'.repeat(front.split('\n').length + 1) + `<>${page}</>`),
  ];
}

function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}
