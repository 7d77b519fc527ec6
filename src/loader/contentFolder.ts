import { join } from 'node:path';

/** The folder a curator edits: `PAPERSHELF_CONTENT`, or `content` beside the program. */
export function contentFolder(): string {
  return process.env['PAPERSHELF_CONTENT'] ?? join(process.cwd(), 'content');
}
