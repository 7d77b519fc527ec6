import type { AstroIntegrationLogger } from 'astro';
import { findingLine } from '#core/findings/findingLine.ts';
import { counted } from '#core/words/counted.ts';
import type { Shelf } from '#core/shelf.ts';

/** Tells errors and warnings to the console of the build; notes stand at /report/ only. */
export function reportFindings(shelf: Shelf, logger: AstroIntegrationLogger): void {
  for (const finding of shelf.findings) {
    if (finding.severity === 'error') logger.error(findingLine(finding));
    else if (finding.severity === 'warning') logger.warn(findingLine(finding));
  }
  logger.info(`${counted(shelf.papers.length, 'paper')} in ${counted(shelf.topics.length, 'topic')}`);
}
