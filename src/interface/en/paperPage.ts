// What the script of a paper's page says, and the page before it runs.

export const previous = 'Previous';
export const next = 'Next';
export const inYourList = 'In the list you came from';

export const save = 'Save';
export const saved = 'Saved';
export const cannotKeep = 'This browser keeps nothing for this site';

export const copied = 'Copied';
export const selectToCopy = 'Select the text to copy it';
export const noCitation = 'It could not be loaded. Try again when there is a connection.';
