import { finding } from '#core/findings/finding.ts';
import type { Shelf } from '#core/shelf.ts';

/** The shelf, with a finding when nobody said where it will be published. */
export function tellSite<Told extends Pick<Shelf, 'findings'>>(shelf: Told, site: string | undefined): Told {
  if (site !== undefined) return shelf;
  const unknown = finding('site-unknown', { file: 'shelf.yaml', line: 1 }, {});
  return { ...shelf, findings: [...shelf.findings, unknown] };
}
