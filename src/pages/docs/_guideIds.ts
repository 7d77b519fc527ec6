/** The guide in the order in which it is read. */
export const guideIds = [
  'first-shelf',
  'formats',
  'pasted-pages',
  'corrections',
  'topics',
  'writing',
  'looks',
  'deploying',
  'settings',
  'commands',
  'search',
  'findings',
  'data',
  'reading',
] as const;
