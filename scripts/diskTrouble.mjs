// @ts-check

/** What the system says of a disk, as a code or (Vite's bundler) in words, and what that means to a person. */
const TROUBLES = [
  {
    said: /\bENOSPC\b|\bEDQUOT\b|os error (28|122)\b/,
    means: 'the disk is full. Free some space and run the command again',
  },
  {
    // Of a disk that can only be read, Node's recursive mkdir says that there is no such folder.
    said: /\bEROFS\b|\bENOENT\b.*, mkdir|os error 30\b/,
    means: 'the disk can only be read. Work on a disk that can be written, or name another folder with --out',
  },
  {
    said: /\b(EACCES|EPERM)\b.*'|os error (1|13)\b/s,
    means:
      'the system does not allow it. Give yourself the right to write there, or name another folder with --out',
  },
  {
    said: /\b(ENOTDIR|EEXIST|EISDIR)\b|os error (17|20|21)\b/,
    means: 'a file stands where a folder is needed, or a folder where a file is. Move it away',
  },
  {
    said: /\b(EBUSY|EXDEV)\b/,
    means: 'it is in use, or a disk of its own. Name another folder with --out',
  },
];

/**
 * The sentence for an error that the disk is to blame for, or nothing.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function diskTrouble(error) {
  if (!(error instanceof Error)) return undefined;
  const trouble = TROUBLES.find(({ said }) => said.test(error.message));
  if (trouble === undefined) return diskTrouble(error.cause);
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  const what = typeof path === 'string' ? `${path} cannot be written` : 'Something could not be written';
  return `${what}: ${trouble.means}.`;
}
