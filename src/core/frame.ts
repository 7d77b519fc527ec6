import type { OwnLink } from './settings.ts';

/** A page of the site by its name in the table of places, or a link of the curator's own. */
export type NavigationEntry = { place: string } | (OwnLink & { page?: string });

/** A stretch of a line of text. */
export interface LinePiece {
  text: string;
  as?: 'em' | 'strong' | 'code';
  url?: string;
}

/** What a curator puts around every page, read and judged. Addresses without a scheme are paths below the base. */
export interface Frame {
  /** Absent where the main pages are meant. */
  navigation?: NavigationEntry[];
  footer?: { line: LinePiece[] } | { links: OwnLink[] };
  /** Pictures of the folder public, by their paths there. */
  logo?: { light: string; dark: string };
  /** The text of the site's own style sheet; absent where there is nothing to say in one. */
  style?: string;
}
