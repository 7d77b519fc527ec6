/** Where something stands in a curator's file: `file` relative to the content folder, `line` from 1. */
export interface Place {
  file: string;
  line: number;
}
