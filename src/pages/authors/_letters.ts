/** Up to so many authors stand on one page; beyond, each letter has one of its own. */
export const mostOnOnePage = 1500;
