/**
 * What people and pages write before a title or an abstract to say which it is. It steers the reading of the line and
 * is no part of the text.
 */
const titleMarks: readonly RegExp[] = [/^#{1,6} +/, /^\d{1,4}[.)] +/, /^\[\d{1,4}\] +/, /^title ?: */i];
// "Abstract reasoning" and "Abstract-level" are words of a text.
const abstractMark = /^abstract(?: ?[:—–]| -(?= )|\.(?= )) */i;
/** Bold from end to end; "**A** versus **B**" is not. */
const bold = /^\*\*((?:(?!\*\*).)+)\*\*$/;
/** Lists have it before abstracts too, so it tells nothing. */
const bullet = /^[-*+•▪◦] +/;

/** Whether a line says that it is a title: "## Title", "3. Title", "[3] Title", "Title: …", "**Title**". */
export function isMarkedTitle(line: string): boolean {
  const plain = line.replace(bullet, '');
  return bold.test(plain) || titleMarks.some((mark) => mark.test(plain) && mark.exec(plain)?.[0] !== plain);
}

/** Whether a line says that an abstract begins: "Abstract: …", "Abstract—…". */
export function isMarkedAbstract(line: string): boolean {
  return abstractMark.test(line);
}

/** A title or an abstract without its mark. A mark that is all there is stays. */
export function withoutMark(part: 'title' | 'abstract', text: string): string {
  const bare =
    part === 'abstract'
      ? text.replace(abstractMark, '')
      : titleMarks.reduce(
          (title, mark) => title.replace(mark, '').replace(bold, '$1'),
          text.replace(bullet, '').replace(bold, '$1'),
        );
  return bare === '' ? text : bare;
}
