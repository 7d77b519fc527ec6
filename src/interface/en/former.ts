// The page at the address of a paper or a topic that has left the shelf, or has moved.

export const left = 'No longer on this shelf';
export const leftSays = 'A paper stood here. Whoever keeps this shelf has taken it away since.';
export const readIt = 'It may be found at';
export const moved = 'Moved';
export const movedTo = 'This paper is now at';

export const topicLeft = 'No longer a topic';
export const topicLeftSays = (title: string): string =>
  `"${title}" was a topic of this shelf. Its papers stand in others now.`;
export const topicMovedTo = 'The papers of this topic are now in';
export const allTopics = 'All topics';
