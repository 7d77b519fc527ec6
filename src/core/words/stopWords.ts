import { fold } from './terms.ts';

/** English words that carry grammar, not subject, as keys (see terms.ts). */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about above across after again against all almost along also although among an and another any are around as ' +
    'at away be became because been before behind being below besides between beyond both but by can cannot could ' +
    "did do does doing don't done down due during each either else especially etc even ever every few first following " +
    'for former from further furthermore get give given go had has have having he hence her here herein high his how however i ' +
    'if in indeed instead into is it itself just last later latter least less let like likely made mainly make ' +
    'many may me might more moreover most mostly much must my namely near need neither never nevertheless next no ' +
    'non none nor not now of off often on once one only onto or other otherwise our out over overall own per perhaps ' +
    'quite rather really second several shall she should simply since so some still such than that the their them ' +
    'then there thereby therefore these they third this those though three through throughout thus to together too ' +
    'toward towards two under unlike until up upon us use used using usually various very via was way we well were ' +
    'what when where whereas whether which while who whole whom whose why will with within without would yet you your ' +
    'he she its ie eg vs et al'
  )
    .split(' ')
    .map(fold),
);
