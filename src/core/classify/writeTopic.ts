import { Document } from 'yaml';
import type { Topic } from '../topic.ts';

/** What a curator is told in the file itself. */
const HOW = [
  'This topic was found in the texts of the papers. Change what you like:',
  '  title, description  what it is called',
  '  parent              the file name of the topic that it belongs to',
  '  found               the topics it stands for: move the name from another file here and delete that file to join two',
  '  papers              ids of papers that belong here whatever they say',
  '  phrases             what further papers of this topic say',
  '  drop: true          not shown; its papers go where they lie next',
].map((line) => ` ${line}`);

/** The file of a topic that was found, for a curator to change: it stands for that topic and says the same. */
export function writeTopic({
  id,
  title,
  description,
  parent,
}: Pick<Topic, 'id' | 'title' | 'description' | 'parent'>): string {
  const document = new Document({
    title,
    description,
    ...(parent === undefined ? {} : { parent }),
    found: [id],
  });
  document.commentBefore = HOW.join('\n');
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
