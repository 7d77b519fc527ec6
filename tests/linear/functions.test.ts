import { describe, expect, test } from 'vitest';
import { runProbes } from './runProbes.ts';

/**
 * Functions that neither texts alone nor a way through the core call: they take a table, a number, bytes of an index or
 * a node that another function made, and do a fixed number of steps for each part of it.
 */
const ofParts = new Set(
  `formatsFor exportTypes ownNames arxivOfNumber extentOfName isFurther packsOf sizeOf permits excludeEachOther phrasesOf
  isWrapBreak isOwnSentence fromFirstLine boardOf withPages spineIcon isPublished isPreprint findingLine
  decodeCbor encodeCbor encodeChunk decodeChunk encodeMeta decodeMeta
  seal unseal savedNow withKeys
  unpack zipEntries zipNames tarEntries crc32 byteSignOf
  dateOfMoment papersOfColumns columnFacts headFacts citedNames excerptOf oneWord addPapers addFacts
  bibtex entryOf withEntries matchAnswer knows wantedOf elementsWithin readMathml
  savesTime byReach
  abstractAt isProse pageFacts pageYear citedYear citedWords citedAuthors
  jsxElement missingFile lostLinks boundNames usedName wordsOf harmsOf pathOfPerson writeTopic filesFor listed metaTags isSmallShelf
  cardParts citationParts endTopics areasOf withFewAuthors pdfAddress acm ieee hasOwnCards paperCard coins dotPath spinesInSmall foreignReading rowWidth
  memoryEngine withForms attributesOf hexOf citationOf encodeMeasures amountOf reaches claimed leadingClaim venueAndYear aroundPerson recallIds papersByAddress lockedKeys leading isRefused either`.split(
    /\s+/,
  ),
);

describe('every exported function of the core and of the index', async () => {
  const { probed, slow, seen } = await runProbes('functionProbes.ts');

  test('takes no longer than in proportion to the text', () => {
    expect(slow).toEqual([]);
  });

  test('is called with texts, reached by a way through the core, or known to take only parts', () => {
    expect(seen.filter((each) => !ofParts.has(each.split(' ')[1] ?? ''))).toEqual([]);
    expect(probed.length).toBeGreaterThan(100);
  });
});
