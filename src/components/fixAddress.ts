import type { Paper } from '#core/paper.ts';

/**
 * The address of a new issue in the shelf's repository, filled with what a correction file needs. A form of four lines
 * can be mended on a phone, where the repository's file editor cannot.
 */
export function fixAddress(repository: string, paper: Paper, title: string): string {
  const body = [
    'What is wrong, and what should stand there?',
    '',
    '',
    '---',
    `Paper: ${title}`,
    `Id: ${paper.id}`,
    `Source: content/${paper.source.file}, line ${paper.source.line}`,
  ].join('\n');
  return `${repository}/issues/new?${new URLSearchParams({ title: `Fix: ${title}`, body })}`;
}
