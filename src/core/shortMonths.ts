/** The months as BibTeX and most exports shorten them. */
export const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
