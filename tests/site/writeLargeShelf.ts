import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles, generatedPapers, generatedWord } from '../core/generatedShelf.ts';

// A shelf of more papers than get files of their own, written into the folder that is named: some have no year, some say
// nothing that would sort them, one is by thousands. A topic holds more than its part does, another only what its parts do.
const [folder = ''] = process.argv.slice(2);
const papers = generatedPapers(520);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const crowd = Array.from(
  { length: 3000 },
  (_, at) => `${capital(generatedWord(at % 90))} ${capital(generatedWord(6000 + at))}`,
);
const files = [
  ...generatedFiles([
    ...papers,
    ...Array.from({ length: 5 }, (_, at) => ({ title: `Nr. ${at}`, abstract: '', authors: [] })),
    { title: 'What a crowd saw', abstract: 'Of the sky.', authors: crowd, year: 2012 },
  ]),
  { file: 'shelf.yaml', text: 'title: A large shelf\n' },
  topic('all', 'All of it', 'phrases: [of the]'),
  topic('part', 'Part of it', `parent: all\nphrases: [${generatedWord(20)}]`),
  topic('kinds', 'Kinds of it'),
  topic('one', 'One kind', `parent: kinds\nphrases: [${generatedWord(40)}]`),
  topic('other', 'The other kind', `parent: kinds\nphrases: [${generatedWord(60)}]`),
];
for (const { file, text } of files) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function topic(id: string, title: string, more = ''): { file: string; text: string } {
  return { file: `topics/${id}.md`, text: `---\ntitle: ${title}\n${more}\n---\n` };
}
