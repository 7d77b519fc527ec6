import type { AstroIntegrationLogger } from 'astro';
import type { Finding } from '#core/finding.ts';
import type { Shelf } from '#core/shelf.ts';

/** `file:line  code  message  hint`, the form in which every finding is told. */
export function findingLine({ place, code, message, hint }: Finding): string {
  return `${place.file}:${place.line}  ${code}  ${message}  ${hint}`;
}

/** Tells errors and warnings to the console of the build; notes wait in the report. */
export function reportFindings(shelf: Shelf, logger: AstroIntegrationLogger): void {
  for (const finding of shelf.findings) {
    if (finding.severity === 'error') logger.error(findingLine(finding));
    else if (finding.severity === 'warning') logger.warn(findingLine(finding));
  }
  logger.info(`${shelf.papers.length} papers in ${shelf.topics.length} topics`);
}
