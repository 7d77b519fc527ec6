// The page at the address of a paper that has left the shelf, or has moved.

export const left = 'No longer on this shelf';
export const leftSays = 'A paper stood here. Whoever keeps this shelf has taken it away since.';
export const readIt = 'It may be found at';
export const moved = 'Moved';
export const movedTo = 'This paper is now at';
