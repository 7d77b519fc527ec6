/** Whether a value is an address a reader's browser may follow. Scripts and local files are not. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\/][^\s<>"`\\]*$/i.test(value);
}
