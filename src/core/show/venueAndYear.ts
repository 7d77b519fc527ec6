/** Where and when, as one says it: "ICLR 2025". A venue that holds its year tells it: "CHI 2001", and so does a list of one year. */
export function venueAndYear(
  { venue = '', year }: { venue?: string | undefined; year?: number | undefined },
  told?: number,
): string {
  const isTold = year === undefined || year === told || venue.includes(String(year));
  return [venue, isTold ? '' : String(year)].filter(Boolean).join(' ');
}
