/**
 * Whether a file or folder of this name was put there by a system or an open program and by nobody's will: hidden ones,
 * "Thumbs.db", "~$draft.docx", what macOS packs beside each file.
 */
export function isOfSystem(name: string): boolean {
  return /^(?:__MACOSX$|\.(?!\.?$)|~\$|(?:eh)?thumbs\.db$|desktop\.ini$|icon\r$|\$RECYCLE\.BIN$)/i.test(name);
}
