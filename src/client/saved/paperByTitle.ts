/** The paper of this shelf that has just this title, whatever its signs and case; undefined when there is none or search cannot be asked. */
export async function paperByTitle(title: string): Promise<{ id: string; title: string } | undefined> {
  const { answer } = await import('../search/answer.ts');
  const plain = title.replaceAll(/["\\$]/g, ' ');
  const found = await answer(`title:"${plain}"`, {}, { count: 1 }).catch(() => undefined);
  const hit = found?.hits[0];
  const shown = hit?.title.map((segment) => segment.text).join('');
  return hit !== undefined && shown !== undefined && letters(shown) === letters(title)
    ? { id: hit.id, title: shown }
    : undefined;
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
