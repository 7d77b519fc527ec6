const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain characters as HTML, safe in content and in quoted attributes. */
export function escapeHtml(plain: string): string {
  return plain.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
