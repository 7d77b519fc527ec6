/** What is read of a Markdown tree. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  children?: MarkdownNode[];
  position?: { start: { offset?: number; line: number }; end: { offset?: number; line: number } };
}

/** A stretch of a line in one style. */
export interface Piece {
  /** `break` ends a line as meant, `soft` where the source happens to wrap. */
  kind: 'text' | 'strong' | 'emphasis' | 'link' | 'image' | 'code' | 'summary' | 'tag' | 'break' | 'soft';
  /** As written, marks and all. */
  source: string;
  /** As written, without the marks that make it strong, emphatic or a link. */
  inner: string;
  /** Without any marks. */
  text: string;
  /** Where it leads, if the whole of it is a link. */
  url?: string | undefined;
  /** All links in it. */
  links: readonly { url: string; text: string }[];
  /** Of a tag: `b`, `/b`. */
  name?: string;
}

/** A part of a Markdown text that stands by itself. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'rule';
  /** Of a heading 1 to 6; else how many lists it stands in, where 0 is none. */
  level: number;
  /** Its first and last line. */
  line: number;
  endLine: number;
  pieces: readonly Piece[];
  /** Of a row of a table: its cells, and what heads them. */
  cells?: readonly { head: string; pieces: readonly Piece[] }[];
  isQuoted?: true;
}
