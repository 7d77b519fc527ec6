import { speech } from '../speech.ts';

/** British: "5 March 2024", and "a, b and c". */
export const { number, plural, date, list, megabytes } = /* @__PURE__ */ speech('en-GB');
