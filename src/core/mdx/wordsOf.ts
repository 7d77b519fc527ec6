import type { MdxNode } from './parseMdx.ts';
import { isNode } from './programNames.ts';

/** What an expression of a text says, where it can say nothing else: `"java" + "script:"`. Nobody nests it deeper. */
export function wordsOf(node: MdxNode, room = 100): string | undefined {
  const of = (part: unknown): string | undefined =>
    isNode(part) && room > 0 ? wordsOf(part, room - 1) : undefined;
  const list = (parts: unknown): (string | undefined)[] => (Array.isArray(parts) ? parts.map(of) : []);
  const { type, value, body, operator } = node;
  if (type === 'Program') return Array.isArray(body) && body.length === 1 ? of(body[0]) : undefined;
  if (type === 'ExpressionStatement' || type === 'JSXExpressionContainer') return of(node['expression']);
  if (type === 'Literal') return String(value);
  if (type === 'TemplateElement') return isCooked(value) ? value.cooked : undefined;
  if (type === 'BinaryExpression' && operator === '+') return joined([of(node['left']), of(node['right'])]);
  if (type !== 'TemplateLiteral') return undefined;
  const between = list(node['expressions']);
  return joined(
    list(node['quasis']).flatMap((part, at) => (at < between.length ? [part, between[at]] : [part])),
  );
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}

function isCooked(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string';
}
