import { monthOf } from '../../writtenDate.ts';

/** The day of a meeting before the title of its paper: "12 March: ", "Tue, 12 Mar 2024 - ". */
export function dateMark(line: string): string | undefined {
  const found = form.exec(line);
  return found && monthOf(found[1] ?? '') !== undefined ? found[0] : undefined;
}

const form =
  /^(?:\p{L}{2,10}\.?,? )?\d{1,2}(?:st|nd|rd|th|\.)? (\p{L}{3,10})\.?(?:,? \d{4})?(?::| [-–—]) {1,4}(?=\S)/u;
