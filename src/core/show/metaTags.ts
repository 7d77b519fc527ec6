/** A `<meta>` of a page's head. */
export interface MetaTag {
  /** As HTML, Google Scholar and Zotero know it. */
  name?: string;
  /** As OpenGraph knows it. */
  property?: string;
  content: string;
}

/**
 * The tags of a page's head, each text once: OpenGraph reads `property` and everyone else `name`, so that one element
 * says the same to both. Tags without content are left out.
 */
export function metaTags(tags: readonly (readonly [key: string, content: string | undefined])[]): MetaTag[] {
  const made: MetaTag[] = [];
  for (const [key, content] of tags) {
    if (content === undefined || content === '') continue;
    const kind = key.startsWith('og:') ? 'property' : 'name';
    const other = made.find((tag) => tag.content === content && tag[kind] === undefined);
    if (other) other[kind] = key;
    else made.push({ [kind]: key, content });
  }
  return made;
}
