import { table } from '#core/read/table.ts';
import { answerReading } from './answerReading.ts';

// Tables, of which the cells tell what they hold, are as much to load as all other lists together.
answerReading([table]);
