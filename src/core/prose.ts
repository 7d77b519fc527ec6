/** A curator's note on a paper; the file's body is the note. */
export interface ProseNote {
  /** The paper's id. */
  id: string;
  file: string;
}

/** A page a curator wrote: about, a guide. The file's body is the page. */
export interface ProsePage {
  /** Its address: `/<id>/`. */
  id: string;
  title: string;
  description: string;
  /** The papers it cites, by their ids, in its order. */
  cites?: string[];
  file: string;
}
