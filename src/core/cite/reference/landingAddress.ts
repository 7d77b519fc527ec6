import { doiAddress } from '../../ids/identifierAddress.ts';
import type { Citable } from '../citable.ts';

/** Where a reference sends its reader: the DOI, which outlives addresses, else what the paper's record says. */
export function landingAddress({ doi, url }: Citable): string | undefined {
  return doi === undefined ? url : doiAddress(doi);
}
