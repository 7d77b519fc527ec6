import { bibtex } from '#core/read/bibtex.ts';
import { jsonLines } from '#core/read/jsonLines.ts';
import { medline } from '#core/read/medline.ts';
import { refer } from '#core/read/refer.ts';
import { ris } from '#core/read/ris.ts';
import { answerReading } from './answerReading.ts';

// What reference managers write.
answerReading([jsonLines, bibtex, medline, ris, refer]);
