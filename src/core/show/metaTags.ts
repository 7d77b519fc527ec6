/** A `<meta>` of a page's head. */
export interface MetaTag {
  /** As HTML, Google Scholar and Zotero know it. */
  name?: string;
  /** As OpenGraph knows it. */
  property?: string;
  content: string;
}

/**
 * What is said under two names, and read from two attributes, so that one tag says it. No others are joined: "citation_author"
 * moved up to an "og:site_name" of the same words would be read before the other authors.
 */
const same: Readonly<Record<string, string>> = {
  'og:description': 'description',
  'og:title': 'citation_title',
};

/** The tags of a page's head, in their order; those without content are left out. */
export function metaTags(tags: readonly (readonly [key: string, content: string | undefined])[]): MetaTag[] {
  const contents = new Map(tags);
  const isSaidTwice = (property: string): boolean =>
    contents.get(same[property] ?? '') === contents.get(property);
  const properties = new Map(Object.entries(same).map(([property, name]) => [name, property]));
  return tags.flatMap(([key, content]): MetaTag[] => {
    if (content === undefined || content === '') return [];
    if (key.startsWith('og:')) return key in same && isSaidTwice(key) ? [] : [{ property: key, content }];
    const property = properties.get(key);
    return [
      property !== undefined && isSaidTwice(property)
        ? { name: key, property, content }
        : { name: key, content },
    ];
  });
}
