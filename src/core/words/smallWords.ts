/** Words of a title that say nothing of what it is about, before whoever asks adds their own. */
export const smallWords: readonly string[] =
  'a an the and or of for in on at to by via with from as is are be do does can toward towards it its this that we how what when where why'.split(
    ' ',
  );
