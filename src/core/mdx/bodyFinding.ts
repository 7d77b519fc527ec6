import { type Finding, finding } from '../findings/finding.ts';
import { mdxFlaw } from './mdxFlaw.ts';

/**
 * What keeps the body of a topic, a note or a page from being shown, told with its place and its remedy; `line` is
 * where the body begins in its file. Only MDX has such flaws: to Markdown a brace is a brace.
 */
export function bodyFinding(file: string, body: string, line: number): Finding | undefined {
  if (!file.endsWith('.mdx')) return undefined;
  const flaw = mdxFlaw(body);
  if (!flaw) return undefined;
  const { start, problem, remedy } = flaw;
  return finding('prose-mdx', { file, line: line + flaw.line - 1 }, { start, problem, remedy });
}
