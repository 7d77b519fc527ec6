import './home.ts';
import { readFromDisk } from './diskFiles.ts';
import { answerExportLinks } from './exportLinks.ts';

readFromDisk();
answerExportLinks();
