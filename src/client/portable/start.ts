import './home.ts';
import { readFromDisk } from './diskFiles.ts';
import { answerExportLinks } from './exportLinks.ts';
import { tellMissingPages } from './missingPages.ts';

readFromDisk();
answerExportLinks();
tellMissingPages();
