/** A note without what only its writer's program shows: `%%comments%%` blanked, `[[Paper|words]]` as its words. */
export function withoutNoteMarks(text: string): string {
  let [kept, from] = ['', 0];
  for (;;) {
    const start = text.indexOf('%%', from);
    const end = start < 0 ? -1 : text.indexOf('%%', start + 2);
    if (end < 0) break;
    kept += text.slice(from, start) + text.slice(start, end + 2).replaceAll(/[^\r\n]/g, '');
    from = end + 2;
  }
  return (kept + text.slice(from)).replaceAll(
    /!?\[\[(?:[^\][|\r\n]{0,200}\|)?([^\][|\r\n]{1,200})\]\](?!\()/g,
    '$1',
  );
}
