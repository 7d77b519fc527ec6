import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles, generatedPapers } from '../core/generatedShelf.ts';

// A shelf of more papers than get files of their own, written into the folder that is named: some have no year, some say
// nothing that would sort them, and a topic holds another one.
const [folder = ''] = process.argv.slice(2);
const papers = generatedPapers(520);
const [first] = papers;
const said = first?.abstract.split(' ').at(2) ?? '';
const files = [
  ...generatedFiles([
    ...papers,
    ...Array.from({ length: 6 }, (_, at) => ({ title: `Nr. ${at}`, abstract: '', authors: [] })),
  ]),
  { file: 'shelf.yaml', text: 'title: A large shelf\n' },
  { file: 'topics/all.md', text: `---\ntitle: All of it\nphrases: [of the]\n---\n` },
  { file: 'topics/part.md', text: `---\ntitle: Part of it\nparent: all\nphrases: [${said}]\n---\n` },
];
for (const { file, text } of files) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}
