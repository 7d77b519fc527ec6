/** A kind of file that is no text, by the bytes with which it begins, or by what its zip archive holds. */
export interface ByteSign {
  what: string;
  /** What to do instead. */
  advice: string;
  /** The signature that its format defines, one letter a byte, and where it stands. */
  start?: string;
  at?: number;
  /** A file that a zip archive of this kind holds, and no other. */
  part?: RegExp;
}

const advices = {
  text: 'save it as plain text, or copy the titles and abstracts into a text file',
  table: 'save the sheet as CSV (UTF-8)',
  picture: 'take it out of the folder; papers are read from text alone',
  unpack: 'unpack it and put the files that it holds here',
  library: 'open it in its program and export BibTeX, RIS or CSV',
  data: 'write out what it holds as JSON Lines or CSV',
  none: 'take it out of the folder',
} as const;

/** Longer signatures first, where one is the beginning of another. */
export const byteSigns: readonly ByteSign[] = [
  { what: 'a Word document', advice: advices.text, part: /^word\/document\d*\.xml$/ },
  { what: 'an Excel workbook', advice: advices.table, part: /^xl\/workbook\.(?:xml|bin)$/ },
  { what: 'a PowerPoint presentation', advice: advices.text, part: /^ppt\/presentation\.xml$/ },
  { what: 'an e-book (EPUB)', advice: advices.text, part: /^META-INF\/container\.xml$/ },
  {
    what: 'an EndNote library',
    advice: 'export it from EndNote as XML or RIS',
    part: /(?:^|\/)sdb\/sdb\.eni$/,
  },
  {
    what: 'a document of Pages, Numbers or Keynote',
    advice: advices.text,
    part: /^Index(?:\.zip$|\/.*\.iwa$)/,
  },
  {
    what: 'an OpenDocument text or sheet',
    advice: 'save a text as plain text, a sheet as CSV (UTF-8)',
    part: /^META-INF\/manifest\.xml$/,
  },
  { what: 'a program (Java)', advice: advices.none, part: /^META-INF\/MANIFEST\.MF$/ },
  {
    what: 'a PDF',
    advice:
      'copy the title and the abstract out of it, or export them from the program that keeps your PDFs as BibTeX or RIS',
    start: '%PDF-',
  },
  {
    what: 'an old Office document',
    advice: 'save it as plain text, a workbook as CSV (UTF-8)',
    start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  },
  { what: 'a PNG image', advice: advices.picture, start: '\x89PNG' },
  { what: 'a JPEG image', advice: advices.picture, start: '\xff\xd8\xff' },
  { what: 'a GIF image', advice: advices.picture, start: 'GIF87a' },
  { what: 'a GIF image', advice: advices.picture, start: 'GIF89a' },
  { what: 'a WebP image', advice: advices.picture, start: 'WEBP', at: 8 },
  { what: 'a TIFF image', advice: advices.picture, start: 'II*\0' },
  { what: 'a TIFF image', advice: advices.picture, start: 'MM\0*' },
  { what: 'a picture or film', advice: advices.picture, start: 'ftyp', at: 4 },
  { what: 'a DjVu document', advice: advices.text, start: 'AT&TFORM' },
  { what: 'a zip archive', advice: advices.unpack, start: 'PK\x03\x04' },
  { what: 'a gzip archive', advice: advices.unpack, start: '\x1f\x8b' },
  { what: 'a bzip2 archive', advice: advices.unpack, start: '1AY&SY', at: 4 },
  { what: 'an xz archive', advice: advices.unpack, start: '\xfd7zXZ\0' },
  { what: 'a zstd archive', advice: advices.unpack, start: '(\xb5/\xfd' },
  { what: 'a 7-Zip archive', advice: advices.unpack, start: "7z\xbc\xaf'\x1c" },
  { what: 'a RAR archive', advice: advices.unpack, start: 'Rar!\x1a\x07' },
  { what: 'an SQLite database, as Zotero and Calibre keep', advice: advices.library, start: 'SQLite f' },
  { what: 'an Access database', advice: advices.library, start: '\0\x01\0\0Standard ' },
  { what: 'a table in Parquet', advice: advices.data, start: 'PAR1' },
  { what: 'an array of NumPy', advice: advices.data, start: '\x93NUMPY' },
  { what: 'a file of HDF5', advice: advices.data, start: '\x89HDF\r\n' },
  {
    what: 'a saved page of Safari',
    advice: 'save the page as text, or copy what it shows',
    start: 'bplist00',
  },
  { what: 'a program', advice: advices.none, start: '\x7fELF' },
  { what: 'a program', advice: advices.none, start: 'MZ\x90\0' },
  { what: 'a program', advice: advices.none, start: '\xcf\xfa\xed\xfe' },
];

/** What bytes are by their beginning, or by the names of the files of the archive that they are. */
export function byteSignOf(bytes: Uint8Array, parts: readonly string[] = []): ByteSign | undefined {
  return byteSigns.find(({ start, at = 0, part }) =>
    part === undefined
      ? start !== undefined && begins(bytes, start, at)
      : parts.some((name) => part.test(name)),
  );
}

function begins(bytes: Uint8Array, start: string, at: number): boolean {
  for (let index = 0; index < start.length; index += 1)
    if (bytes[at + index] !== start.charCodeAt(index)) return false;
  return true;
}
