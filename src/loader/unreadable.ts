import { type Finding, finding } from '#core/findings/finding.ts';

/** What the system's codes mean to a curator. */
const problems: Readonly<Record<string, string>> = {
  ENOENT: 'it is a link to what is not there, or was taken away just now',
  EACCES: 'the system does not allow it',
  EPERM: 'the system does not allow it',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it is a file, not a folder',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ELOOP: 'it is a link that leads to itself',
};

/**
 * The finding for a file or folder of the content that cannot be read.
 *
 * @param why what the system said (see `problemOf`), or in words
 */
export function unreadable(file: string, why: unknown): Finding {
  const problem = typeof why === 'string' ? why : problemOf(why);
  return finding('file-unreadable', { file, line: 1 }, { file, problem });
}

/** Whether the system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** What the system said of a file, in words. An error that is none of the system's is thrown on. */
export function problemOf(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return problems[code] ?? `the system says ${code}`;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
}
