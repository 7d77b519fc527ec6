import type { Finding } from './finding.ts';
import { quoted } from './quoted.ts';

/** `file:line  code  message  hint`, the form in which every finding is told. */
export function findingLine({ place, code, message, hint }: Finding): string {
  return `${quoted(place.file)}:${place.line}  ${code}  ${message}  ${hint}`;
}
