import { copied, text, type TexNode } from './texNode.ts';

/** A link keeps its address: "FasterDiffusion (https://…)", unless the text is the address already. */
export function linked(address: TexNode[], shown: TexNode[], end: number): TexNode[] {
  const url = address.map(copied).join('');
  const label = shown.map(copied).join('').trim();
  if (label === '' || sameAddress(url, label)) return address;
  return [
    ...shown,
    text(end, end, ' (', 'markup'),
    { type: 'text', value: url, start: end, end, address: true },
    text(end, end, ')', 'markup'),
  ];
}

function sameAddress(url: string, label: string): boolean {
  const bare = (value: string): string =>
    value
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
      .replaceAll('\u00A0', '~');
  return bare(url) === bare(label);
}
