// The sign in every page's foot, apart from the page it leads to, so that no page carries the words of that one.

export const available = '✓ Available offline';
export const availableOlder = '✓ An older version is available offline';
export const notAvailable = 'Not available offline';
export const newer = 'A newer version of this shelf is ready.';
export const reload = 'Reload';
