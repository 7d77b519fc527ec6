/** The language of these words, as `lang` states it, and the way it is written. */
export const language = 'en';
export const direction = 'ltr';
