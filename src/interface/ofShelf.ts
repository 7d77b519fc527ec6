import { language, shelfLanguage } from '#interface/language.ts';

const alike = shelfLanguage === language;

/**
 * Attributes of an element that holds the shelf's own words: a title, a name, a topic. They are in the language of the
 * shelf, whatever the interface speaks, and one shelf may hold "שיפור מודלי שפה" beside "Improving language models".
 * Frozen, because Astro writes into what is spread where a component has a style of its own.
 */
export const ofShelf = /* @__PURE__ */ Object.freeze({
  lang: alike ? undefined : shelfLanguage,
  dir: 'auto',
});

/** Of an element among the shelf's words that speaks for the interface. */
export const ofInterface = /* @__PURE__ */ Object.freeze({ lang: alike ? undefined : language });

/** Of the guide, which is written in English alone, but for the help for readers. */
export const ofGuide = /* @__PURE__ */ Object.freeze(
  /^en\b/.test(language) ? {} : { lang: 'en', dir: 'ltr' },
);
