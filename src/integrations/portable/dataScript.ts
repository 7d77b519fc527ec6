/** A file that scripts read, as a script that brings it: see src/client/portable/diskFiles.ts. */
export function dataScript(path: string, bytes: Uint8Array): string {
  const text = utf8(bytes);
  const args =
    text === undefined
      ? [JSON.stringify(path), `"${Buffer.from(bytes).toString('base64')}"`, '"base64"']
      : [JSON.stringify(path), JSON.stringify(text)];
  // Two line ends that JSON allows inside a string and older JavaScript does not.
  return `papershelfFile(${args.join(',').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')});\n`;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
