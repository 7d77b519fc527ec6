import { doiOf } from '../ids/doi.ts';
import { isWebAddress } from '../ids/webAddress.ts';
import { type Facts, isObject } from './fieldNames.ts';

/**
 * Where a source says that the paper was retracted: at its notice, as Crossref names that among what has updated a work;
 * at its own record, as OpenAlex says no more than that it was; or at an address.
 */
export function retractionOf({ given }: Facts): string | undefined {
  const key = given
    .get('key')
    ?.flatMap(({ values }) => values)
    .find(isAddress);
  const said = given.get('retraction')?.flatMap(({ values }) => values.flat()) ?? [];
  return said.map((each) => (each === true ? key : isAddress(each) ? each : noticeOf(each))).find(isAddress);
}

function noticeOf(update: unknown): string | undefined {
  if (!isObject(update) || !/^(?:retraction|removal|withdrawal)$/.test(String(update['type'])))
    return undefined;
  const doi = doiOf(String(update['DOI']));
  return doi && `https://doi.org/${doi}`;
}

function isAddress(held: unknown): held is string {
  return typeof held === 'string' && isWebAddress(held);
}
