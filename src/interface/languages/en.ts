import type { Sayings } from '../sayings.ts';

/**
 * What the interface says in English, which is the measure: each other language says each of these, of the same values.
 * Parts by where something is said, so that a script carries the words of its own part only.
 *
 * `{title}` is a text put in. `{n, number}`, `{n, percent}` and `{n, megabytes}` are numbers in the digits of the language,
 * `{n, papers}` is one as `counts.papers` says it, likewise for `topics` and `people`. `{n, plural, one {# name} other
 * {# names}}` chooses by the plural rules of the language (`=0 {…}` before them is that very number), `#` being the number;
 * `{order, select, newest {…} title {…}}` chooses by a word. `[words]` are a link, `<name>` is something that is no text.
 */
export const en = {
  /** How many there are, wherever it is said. */
  counts: {
    papers: '{n, plural, one {# paper} other {# papers}}',
    topics: '{n, plural, one {# topic} other {# topics}}',
    people: '{n, plural, one {# person} other {# people}}',
    /** Of a list that is cut, of things or of people; stands behind what is shown of it. */
    andMore: 'and {n, number} more',
    andMorePeople: 'and {n, number} more',
    /** Of authors whom the source does not name. */
    others: 'et al.',
    /** Between the members of a list that needs no words. */
    comma: ', ',
    /** What one page shows of a list. */
    range: '{first, number} to {last, number} of {total, number}',
  },

  /** What the script of every page says: it weighs on all of them. */
  everyPage: {
    themes: {
      system: 'Theme: automatic',
      light: 'Theme: light',
      dark: 'Theme: dark',
    },
  },

  /** What files for machines say to people: llms.txt, the manifest's shortcuts, the search of an address bar. */
  files: {
    data: 'Data',
    allData: 'all papers with abstracts, links, topics, claimed numbers and what was repaired',
    itsSchema: 'its JSON Schema',
    feed: 'the newest papers as JSON Feed; also feed.xml (Atom)',
    topicHolds: '{n, papers}',
    searchOf: 'Search {shelf}',
  },

  /** The page at the address of a paper or a topic that has left the shelf, or has moved. */
  former: {
    left: 'No longer on this shelf',
    leftSays: 'A paper stood here. Whoever keeps this shelf has taken it away since.',
    readIt: 'It may be found at',
    moved: 'Moved',
    movedTo: 'This paper is now at',
    topicLeft: 'No longer a topic',
    topicLeftSays: '"{title}" was a topic of this shelf. Its papers stand in others now.',
    topicMovedTo: 'The papers of this topic are now in',
    allTopics: 'All topics',
  },

  /** What stands around every page and in every list. */
  frame: {
    /** Below a text that has some; the second is said of the way back, by its number. */
    footnotes: 'Footnotes',
    backToText: 'Back to reference {reference}',
    skip: 'Skip to the content',
    main: 'Main',
    breadcrumb: 'Breadcrumb',
    shelf: 'Shelf',
    search: 'Search',
    /** The places of the shelf, as its head, its trails and its foot name them. */
    places: {
      papers: 'Papers',
      topics: 'Topics',
      authors: 'Authors',
      names: 'Names',
      numbers: 'Numbers',
      map: 'Map',
      search: 'Search',
      saved: 'Saved',
      compare: 'Compare',
      report: 'Report',
      offline: 'Read offline',
    },
    foot: {
      help: 'Help',
      guide: 'Guide',
      saved: 'Your saved papers',
      report: 'What was repaired',
      feed: 'Feed',
      bibtex: 'BibTeX of everything',
      json: 'JSON',
    },
    /** Of the picture that is shown where the shelf is linked. */
    card: 'The shelf of {title}: a row of coloured spines',
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: 'Page {n, number}',
    pageOf: 'Page {page, number} of {of, number}',
    titleOfPage: '{title}, page {page, number}',
    letters: 'Letters',
    otherLetters: 'Digits and signs',
    notFound: 'Not on this shelf',
    late: 'A part of this page does not arrive, so it cannot do what it is for. Reload it to try again.',
    noSuchPage:
      'There is no page at this address. Papers keep theirs for good, so perhaps a letter went astray.',
    allPapers: 'All papers',
    allTopics: 'All topics',
    /** Of the papers that a curator's own page cites. */
    references: 'References',
    /** Of a curator's own page that has no description. */
    pageDescription: '{page}: {shelf}.',
  },

  /** The home page and the lists of papers, topics, years, authors and names. */
  lists: {
    theShelf: 'The shelf',
    pastTheShelf: 'Skip the shelf',
    openSpine: 'Open',
    /** What the height of a spine means. */
    tallerIsLonger: 'The longer its abstract, the taller its spine.',
    tallerIsMore: 'The more papers, the taller the spine.',
    newestFirst: 'Newest first',
    whereToStart: 'Where to start',
    withCode: '{n, number} with code',
    allPapers: '{n, plural, one {All papers} other {All # papers}}',
    allTopics: '{n, plural, one {All topics} other {All # topics}}',
    /** What stands on the shelf's boards. */
    boards: {
      papers: 'Papers',
      withoutTopic: 'Not sorted yet',
      topics: 'Topics',
      years: 'Years',
      count: '{n, papers}',
    },
    everyPaper: 'All papers',
    papersNewestRange: 'Papers {range} of {shelf}, newest first.',
    papersOrdered:
      'All {n, papers} of {shelf}, {order, select, newest {newest first} title {by title} topic {by topic}}.',
    everyPaperOrdered: 'All papers, {order, select, newest {newest first} title {by title} topic {by topic}}',
    onThisPage: '{first, number} to {last, number} on this page',
    order: 'Order',
    orders: { newest: 'Newest', title: 'By title', topic: 'By topic' },
    yearUnknown: 'Year unknown',
    noTopic: 'Not sorted yet',
    papersRange: 'Papers {range}',
    yearPapers: '{n, papers} of {year} in {shelf}.',
    yearRange: 'Papers {range} of {year} in {shelf}.',
    topicsOf: 'The {n, topics} of {shelf}.',
    inSeveral: 'a paper may stand in several',
    noTopics:
      'These papers are too few, or too unlike, to be sorted by their words alone. [All papers] stand in one list.',
    topicRange: 'Papers {range} in {topic}.',
    /** Below the first papers of a topic on a large shelf. */
    furtherInParts: 'The others stand under the topics within it.',
    papersHeading: 'Papers',
    withinIt: 'Within it',
    ownWords: 'Typical words',
    sharesPapers: 'Shares papers with',
    moreTopics: '{n, plural, one {and # more topic} other {and # more topics}}',
    namesBrought: 'Systems introduced here',
    moreNames: 'and {n, number} more; [all names of the shelf]',
    /** On a large shelf, of a topic whose papers all stand in others within it. */
    listsOfParts: 'BibTeX stands at the topics within it',
    takeTopic: 'Export this topic',
    authorsOf: 'The authors of {shelf}, by last name.',
    authorsAmong: '{n, people} among the authors of {shelf}, by last name.',
    /** On a large shelf: of those with the most papers. */
    withPage: '{n, number} with the most papers have a page',
    withoutPage: 'other names lead to the paper, or to a search',
    everybodyUnderLetters: 'All {n, people} stand under their letters above.',
    alsoWritten: 'also written',
    standsAt: 'This author stands at',
    withoutAuthors: '{n, papers} without known authors',
    coauthors: 'Co-authors',
    mostPapers: 'Most papers here',
    authorsWith: 'Authors with {letter}',
    authorsOther: 'Authors in other scripts',
    papersBy: '{n, papers} by {name} in {shelf}.',
    onThisShelf: '{n, papers} on this shelf',
    namesOf: 'Systems, data sets and acronyms of {shelf}, what they stand for and who mentions them.',
    namesLede:
      'Systems, data sets and acronyms: what they stand for, which paper brought them, and who else speaks of them.',
    names: '{n, plural, one {# name} other {# names}}',
    acronyms: '{n, plural, one {# acronym} other {# acronyms}}',
    noNames: 'No abstract on this shelf names a system or spells out an acronym.',
    mostSpokenOf: 'Brought here, and spoken of by others',
    mostSpelledOut: 'Acronyms spelled out most often',
    underLetters: 'All {n, number} stand under their letters above.',
    namesWith: 'Names with {letter}',
    namesOther: 'Names of digits and signs',
    namesRange: '{title}: {range} in {shelf}.',
    from: { name: 'introduced by', acronym: 'spelled out in' },
    alsoIn: 'also in',
  },

  /** What a list of results is narrowed by, chosen or typed, and the claims it has. */
  narrow: {
    narrowedBy: 'Narrowed by',
    narrow: 'Narrow the list',
    /** What a list can be narrowed by: its name, the papers that do not say, and how one choice is taken back. */
    facets: {
      topic: { name: 'Topic', unknown: 'no topic', remove: '{value}: remove this topic' },
      claim: { name: 'Claims', unknown: 'no numbers', remove: '{value}: remove this kind of claim' },
      year: { name: 'Year', unknown: 'not known', remove: '{value}: remove this year' },
      venue: { name: 'Venue', unknown: 'not known', remove: '{value}: remove this venue' },
      code: { name: 'Code', unknown: 'not known', remove: '{value}: remove this code' },
      author: { name: 'Author', unknown: 'not known', remove: '{value}: remove this author' },
    },
    withCode: 'with code',
    withoutCode: 'no code known',
    /** The ends of a span of years. */
    fromYear: 'from',
    toYear: 'to',
    anyYear: 'any',
    yearsUpTo: 'up to {to}',
    yearsFrom: 'from {from}',
    yearSpan: '{from} to {to}',
    /** What a typed condition asks for, as a chip says it. */
    asked: {
      code: 'with code',
      claim: 'with {kind}',
      anyClaim: 'claims',
      unknownYear: 'year not known',
      amount: '{kind} {span}',
      not: 'not {what}',
      field: '{name}: {words}',
      fields: { title: 'title', author: 'by', name: 'named', topic: 'topic', abstract: 'abstract' },
      removeTyped: '{what}: take this out of the query',
    },
    amounts: {
      over: 'over {amount}',
      under: 'under {amount}',
      least: 'of {amount} or more',
      most: 'of {amount} or less',
      between: 'of {from} to {to}',
    },
    removeAll: 'Remove all',
    showFewer: 'Show fewer',
    showFirst: 'Show the first {n, number}',
    showAll: 'Show all {n, number}',
    /** One claim, and more of its kind. */
    claimKinds: {
      'speed-up': { one: 'speed-up', all: 'speed-ups' },
      reduction: { one: 'reduction', all: 'reductions' },
      gain: { one: 'gain', all: 'gains' },
      steps: { one: 'sampling steps', all: 'sampling steps' },
      level: { one: 'score', all: 'scores' },
    },
    units: {
      '×': 'times',
      '%': 'per cent',
      points: 'points',
      'order of magnitude': 'orders of magnitude',
      steps: 'steps',
      '': 'as written',
    },
  },

  /** The pages of claimed numbers and of the map: what is drawn. */
  numbers: {
    numbersOf:
      '{n, plural, one {# result} other {# results}} claimed in the abstracts of {shelf}, each in its own words.',
    numbersIn: 'Numbers: {topic}',
    lede: 'What these papers claim to have reached, in their own words. The numbers come from different tasks, data and machines: read the sentence before you compare.',
    ledeOfTopic:
      'What the papers on [this topic] claim to have reached, in their own words. Read the sentence before you compare.',
    claims: '{n, plural, one {# claim} other {# claims}}',
    fromPapers: 'from {n, number} of {total, papers}',
    allClaims: 'All claims',
    noClaims: 'No claim in numbers was found in these abstracts. Claims are recognised in English alone.',
    rangeOf: 'Claimed results {range} in {shelf}.',
    claimsRange: 'Claims {range}',
    /** One claim, and all of its kind. */
    kinds: {
      'speed-up': { one: 'speed-up', all: 'Speed-ups' },
      reduction: { one: 'reduction', all: 'Reductions' },
      gain: { one: 'gain', all: 'Gains' },
      steps: { one: 'to sample', all: 'Sampling steps' },
      level: { one: 'score', all: 'Scores' },
    },
    /** What stands on one axis, and in one order. */
    groups: {
      times: 'Times',
      percent: 'Per cent',
      points: 'Percentage points and points',
      steps: 'Sampling steps',
      magnitudes: 'Orders of magnitude',
      scores: 'Scores, per cent',
      others: 'Scores and other numbers',
    },
    /** The name of a link to a claim, other than those beside it. */
    linkOf: '{name}, {value}, {kind}',
    topic: 'Topic',
    allTopics: 'All',
    kind: 'Kind',
    allKinds: 'All',
    year: 'Year',
    allYears: 'All',
    sortBy: 'Sort by',
    orders: { value: 'Highest value', lowest: 'Lowest value', newest: 'Newest', paper: 'Paper' },
    compared: '{n, plural, one {# paper compared} other {# papers compared}}',
    furtherTopics: 'More topics with numbers to compare:',
    showMore: 'Show 50 more',
    /** Of a choice, where a plot does not draw all. */
    moreOfTopic: 'More of this topic',
    table: 'Claimed results',
    columns: { value: 'Value', says: 'What it says', paper: 'Paper' },
    whatTheyClaim: 'What they claim',
    greatestClaims: 'The greatest of {n, number} claims in these abstracts; [all numbers].',
    mapOf: '{shelf} as a picture: what is alike lies together.',
    mapOfPapers:
      'Each region is a topic: the larger, the more papers. What is alike lies side by side and has like colours. Each point is a paper, the typical ones nearer to the middle.',
    mapOfFew: 'Each region is a paper; what is alike lies side by side.',
    mapOfMany:
      'Each region is a topic: the larger, the more papers. What is alike lies side by side and has like colours. Each dot is a paper; zoom in to meet some of them.',
    mapOfDots:
      'Each region is a topic: the larger, the more papers. What is alike lies side by side and has like colours. Each dot stands for {n, papers}; zoom in to meet some of them.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeMap: 'Whole map',
    map: 'Map of the shelf',
    region: '{title}: {n, papers}',
    asList: 'On this map',
    withoutTopic: 'Not sorted yet',
    smallerTopics: 'Smaller topics',
    timeline: 'Timeline',
    whenAppeared: 'When they appeared',
    whenAppearedBut:
      '{n, plural, one {When they appeared: # without a known month is left out} other {When they appeared: # without a known month are left out}}',
    byMonth: 'Papers by month',
    /** Of claims that are chosen from. */
    claimsShown: '{n, number} of {of, plural, one {# claim} other {# claims}}',
    claimsShownOfPage:
      '{n, number} of {of, plural, one {# claim} other {# claims}} on this page; the others could not be loaded',
  },

  /** Reading without a network: the page where a reader chooses what to keep. */
  offline: {
    description: 'Keep this shelf in your browser.',
    lede: 'Your browser can keep this shelf. Pages, search, exports and your saved list then work without a network.',
    needsScript: 'Keeping the shelf needs JavaScript. Every page can be read and saved without it.',
    notKept: 'There is no network, and this page is not kept in this browser.',
    asking: 'Asking the browser what it keeps …',
    wholeKept: 'The whole shelf is kept in this browser: {n, papers}, {bytes, megabytes}.',
    chosenKept: 'What you chose is kept in this browser.',
    chosenMissing: 'Some of what you chose is not kept yet.',
    frameKept: 'This browser keeps the frame of the shelf, its search, and the pages you visit.',
    nothingKept: 'Nothing of this shelf is kept in this browser.',
    allKept: 'All of this is kept.',
    toLoad: 'To load: {bytes, megabytes}.',
    wholeShelf: 'The whole shelf, {n, papers}',
    onlyTopics: 'Only these topics, with the search of the whole shelf',
    topicHolds: '({n, number})',
    keep: 'Keep offline',
    keepAgain: 'Keep it again',
    remove: 'Remove from this browser',
    pause: 'Pause',
    loaded: 'Loaded',
    loadedOf: '{loaded, megabytes} of {total, megabytes} loaded.',
    paused: 'Paused after {bytes, megabytes}. “Keep offline” goes on from there.',
    /** What went wrong. */
    troubles: {
      network:
        'Not all could be loaded: there is no network, or the shelf is being updated. What was loaded stays.',
      damaged: 'A part arrived damaged, and was not kept. Trying again later may help.',
      full: 'There is no room left: the disk is full, or the browser allows no more. What was loaded stays.',
      blocked:
        'This browser keeps nothing here: it is a private window, or storage is blocked. Pages can be read while there is a network.',
    },
  },

  /** The sign in every page's foot, apart from the page it leads to, so that no page carries the words of that one. */
  offlineSign: {
    available: '✓ Available offline',
    availableOlder: '✓ An older version is available offline',
    notAvailable: 'Not available offline',
    newer: 'A newer version of this shelf is ready.',
    reload: 'Reload',
  },

  /** The page of a paper. */
  paper: {
    abstract: 'Abstract',
    copyAbstract: 'Copy the abstract',
    noAbstract: 'This shelf holds no abstract of this paper.',
    markParts: 'Mark the contribution and the claimed numbers',
    newerAt: 'abstract of an earlier version; newest at <source>',
    retracted: 'Retracted: see the notice',
    itsSource: 'its source',
    curatorsNote: 'The curator’s note',
    changes: 'Changes',
    damaged: 'The copied text was damaged: {what}',
    /** What was done at how many places. */
    changedPlaces: {
      repair: '{n, plural, one {# place repaired by rule} other {# places repaired by rule}}',
      correction:
        '{n, plural, one {# place corrected from a checked source} other {# places corrected from a checked source}}',
      mark: '{n, plural, one {# place left as copied} other {# places left as copied}}',
    },
    readAndFind: 'Read',
    /** Names of places where the paper is, or what belongs to it. */
    links: {
      arxiv: 'arXiv',
      publisher: 'Publisher',
      pubmed: 'PubMed',
      paper: 'Paper',
      pdf: 'PDF',
      code: 'Code',
      project: 'Project',
      data: 'Data',
      other: 'Link',
    },
    lookUp: 'Look it up in <places>',
    fix: 'Fix this record',
    fixTitle: 'Fix: {title}',
    /** What the form for a correction holds to begin with. */
    fixForm:
      'What is wrong, and what should stand there?\n\n\n---\nPaper: {title}\nId: {id}\nSource: content/{file}, line {line}',
    topics: 'Topics',
    claimedNumbers: 'Claimed numbers',
    related: 'Related papers',
    compareNearest: 'Compare with the nearest',
    beside: 'Papers beside this one',
    inTopic: 'In {topic}',
    cite: 'Cite',
    style: 'Style',
    copyReference: 'Copy',
    namedInBibtex: 'BibTeX here names {named, number} of {all, number} authors; every file names all.',
  },

  /** What the script of a paper's page says, and the page before it runs. */
  paperPage: {
    previous: 'Previous',
    next: 'Next',
    inYourList: 'In the list you came from',
    save: 'Save',
    saved: 'Saved',
    cannotKeep: 'This browser keeps nothing for this site',
    copied: 'Copied',
    selectToCopy: 'Select the text to copy it',
    notLoaded: 'It could not be loaded. Try again when there is a connection.',
  },

  /** What a copy of the shelf on a disk says. */
  portable: {
    exported: '{file} is among your downloads.',
    notExported: '{file} cannot be written: a part of this copy is missing.',
    incomplete:
      'This copy of the shelf is not complete: {n, plural, one {{files} is missing or cut off} other {{files} are missing or cut off}}. Unzip or copy the whole folder again; until then search and some buttons may not work.',
    exportPage: 'Export',
    authorsPage: 'Authors',
  },

  /** The report on what was repaired. What the findings say stands in their own catalogue. */
  report: {
    description: 'What was repaired, corrected and doubted on this shelf.',
    descriptionOfPage: 'What was repaired, corrected and doubted on this shelf, paper by paper.',
    heading: 'What was repaired',
    lede: 'Texts that were copied carry the damage of copying. Here is every place where this shelf shows something else than its source holds: {repair, number} repaired by rule, {correction, number} corrected from a checked source, {mark, number} left as copied.',
    ledger: 'Ledger',
    columns: {
      source: 'Source',
      format: 'Format',
      sure: 'How sure',
      records: 'Records',
      papers: 'Papers',
      merged: 'Merged',
      rejected: 'Rejected',
      furniture: 'Lines skipped (headings, numbering)',
      lost: 'Lines lost',
    },
    certainty: '{sure, percent}',
    findings: 'Findings',
    notes: 'Notes',
    moreFindings: 'And {n, number} more: [all findings as text]',
    paperByPaper: 'Paper by paper',
    changesTo: 'Changes to {title}',
    edition: { now: 'Now', copied: 'As copied', why: 'Why' },
    unchanged: 'unchanged',
    takenAway: 'taken away',
  },

  /** The reader's own list, and the comparison of its papers. */
  saved: {
    description: 'Your own list, in this browser only.',
    yourShelf: 'Your shelf',
    lede: 'What you have saved. It stays in this browser; export it to take it elsewhere.',
    needsScript: 'Saving needs JavaScript. Every paper can be cited and downloaded without it.',
    nothingYet: 'Nothing yet. Open [a paper] and press “Save”: its spine then stands here.',
    whatItDoes: {
      sort: 'Tag papers and write notes; the tags become boards of your shelf.',
      compare: 'Choose two to four, and compare what they claim side by side.',
      take: 'Take the list along to LaTeX, Zotero or a note, tags and notes with it.',
    },
    exportAs: 'Export as {format}',
    /** The form in which a list is brought back whole. */
    ownFormat: 'JSON',
    takeAlong: 'Take it along',
    copyLink: 'Copy a link to these papers',
    compareChosen: 'Compare {n, papers}',
    chosen: '{n, papers} chosen',
    chooseNone: 'Choose none',
    importList: 'You have a list already, in JSON, BibTeX, RIS, CSL-JSON, MEDLINE or CSV?',
    chooseFile: 'Bring a file',
    find: 'Find in titles, authors, tags and notes',
    order: 'Order',
    orders: { saved: 'as saved', newest: 'newest first', title: 'by title', unread: 'unread first' },
    untagged: 'Without a tag',
    shownOf: '{shown, number} of {of, papers}',
    choose: 'Choose',
    chooseOne: 'Choose {title}',
    read: 'Read',
    tags: 'Tags',
    addTags: 'Add tags, parted by commas',
    note: 'Note',
    addNote: 'Add a note',
    remove: 'Remove',
    removeOne: 'Remove {title}',
    removed: 'Removed: {title}.',
    undo: 'Undo',
    undoOne: 'Undo: put back {title}',
    noLonger:
      '{n, plural, one {# of these is no longer on this shelf.} other {# of these are no longer on this shelf.}}',
    lostOnLeaving:
      'This browser keeps nothing more for this site: the change is lost on leaving. Export the list to keep it.',
    unread:
      '{n, plural, one {This browser keeps a list that is damaged or of a newer version; it is left as it is.} other {This browser keeps # lists that are damaged or of a newer version; they are left as they are.}}',
    saveUnread: 'Save it as a file',
    linkCopied: 'The link is copied; whoever opens it sees these papers.',
    noCitations: 'The citations could not be loaded. Try again when there is a connection.',
    linkCarries: 'This link carries {n, papers}:',
    addThem: 'Add them to my list',
    /** What has come of a list that was brought. */
    brought:
      '{found, papers} found{already, plural, =0 {} other {, # of them saved already}}.{missing, plural, =0 {} one { # paper is not on this shelf.} other { # papers are not on this shelf.}}{refused, plural, =0 {} one { # entry of the file could not be read.} other { # entries of the file could not be read.}}',
    notHere: '{n, plural, one {# paper is not on this shelf.} other {# papers are not on this shelf.}}',
    saveMissing: 'Save their titles as a file',
    flawsOfFile: 'What is wrong with the file',
    noList:
      'Nothing was added: the file is neither a saved list (JSON) of this version nor one of papers that can be read.',
    reading: 'Reading the list …',
    cancelImport: 'Cancel',
    importCancelled: 'Cancelled; nothing was added.',
    notRead: 'The file or the shelf could not be read, and nothing was added. Try again later.',
    tooLarge: 'Nothing was added: a list can have up to 10,000 papers, and its file 100 MB.',
    compareDescription: 'Two to four papers side by side.',
    howToCompare:
      'Two to four papers stand here side by side. Choose them on [your shelf], then press “Compare”.',
    comparison: 'Comparison',
    rows: {
      authors: 'Authors',
      facts: 'Facts',
      contribution: 'Contribution',
      claims: 'Claimed numbers',
      topics: 'Topics',
      abstract: 'Abstract',
    },
    claimsOf: '{heading}: {kind}',
    notSaid: 'not said',
    notLoaded: '{n, number} could not be loaded.',
  },

  /** The search page, the dialog, and the table that can be sorted. */
  search: {
    searchOf: 'Search {shelf}.',
    needsScript: 'Searching needs JavaScript, which does not run here. Everything can be found without it:',
    title: 'Search',
    field: 'Search the shelf',
    placeholder: 'A word, a name, an author',
    submit: 'Search',
    tryAgain: 'Try again',
    results: 'Results',
    lookRound: 'Or look round the shelf',
    allAuthors: 'All authors',
    allNames: 'All names',
    allTopics: 'All topics',
    everyPaper: 'All papers',
    howToAsk: 'Search tips',
    /** The query language by example. */
    lessons: {
      words: 'words, in any order',
      system: 'what a paper calls its system',
      slip: 'typos are corrected',
      phrase: 'these very words',
      either: 'one or the other',
      without: 'without a word',
      title: 'in the title only',
      author: 'by an author',
      name: 'a system by its name only',
      topic: 'in a topic',
      years: 'from these years',
      claims: 'that claims so much',
      code: 'with code',
    },
    asYouType:
      'Results appear as you type, and every list has its own address, to be kept or sent. <slash> or <ctrl> <k> opens search on any page.',
    tryOne: 'Try one of these, or type.',
    close: 'Close',
    keys: '<arrows> choose <enter> open',
    slashOpens: '<slash> opens search',
    /** What is told of each thing that was done to a query, and what the way back to the letter of it is called. */
    changes: {
      respelled: { says: 'No match for <typed>, showing <searched>.', back: 'Search for it as typed' },
      supposed: {
        says: 'No paper holds <typed>; of those that hold the rest, those with <searched> come first.',
        back: 'Search for it as typed',
      },
      begun: {
        says: 'No paper holds <typed> as a word of its own; shown is what begins so.',
        back: 'Search for it as typed',
      },
      relaxed: {
        says: 'Few papers hold all of these words; those that hold some follow.',
        back: 'Only papers with all of them',
      },
      scattered: {
        says: 'None of these papers holds <typed> word for word.',
        back: 'Search for it as typed',
      },
      dropped: { says: 'Too common to search for: <typed>.', back: 'Search for it too' },
      folded: { says: 'Read <typed> as <searched> too.', back: 'Only as typed' },
      widened: { says: 'Searched for <searched> as well as <typed>.', back: 'Only as typed' },
      unread: {
        says: 'Looked for <typed> word for word in the best <searched> papers that hold its words; more may have it so.',
        back: 'Only its words',
      },
      reread: { says: 'Read <typed> as plain words.', back: 'Search for it as typed' },
      aside: { says: 'Left <typed> aside: it says nothing here.', back: 'Search for it as typed' },
      shortened: {
        says: 'That is longer than any abstract needs: only its beginning was searched.',
        back: 'Search for all of it',
      },
    },
    moreOfThisKind: 'And {n, number} more of this kind.',
    noPaperHolds: 'No paper holds <words>.',
    /** Words of the shelf that look like these, each a link. */
    nearestWords: 'Nearest words on this shelf: <words>.',
    noPaperHoldsBut: 'No paper holds <words>; shown is what holds the rest.',
    /** What a list is about, in one line; `also` are words that say the same. */
    about: '<papers> about <words>',
    aboutAlso: '<papers> about <words> (and <also>)',
    readFor: '<read> for <typed>',
    howRead: 'change',
    /** Before the first result that does not hold every word. */
    restHoldsSome: 'These hold some of the words',
    nothingWithin: 'Nothing matches within these limits; take one away.',
    nothingToSearch: 'There is nothing to search for in that.',
    nothingMatches: 'Nothing on this shelf matches.',
    tally: '{n, papers}',
    /** The order of a list. */
    order: 'Order',
    orders: { relevance: 'Best match', newest: 'Newest' },
    /** What the papers of a list claim, above them. */
    whatTheyClaim: 'What they claim',
    claimedBy: '{kinds} in {n, number} of {of, papers}, in their own words; tasks differ',
    allClaims: 'All {n, number} claims',
    moreClaims: '{n, plural, one {# more claim} other {# more claims}}',
    compare: 'Compare: {title}',
    compareChosen:
      '{n, plural, one {Compare it with another: choose one more} other {Compare these # papers}}',
    chooseNone: 'None',
    cannotKeep: 'This browser keeps nothing for this site.',
    save: 'Save: {title}',
    /** How a reason begins. */
    lacks: 'without',
    reasons: {
      name: 'named',
      title: 'in the title:',
      phrase: 'the very words:',
      author: 'by',
      topic: 'topic:',
      text: 'in the text:',
    },
    hasCode: 'code',
    showMore: 'Show {n, number} more of {of, number}',
    showLast: 'Show the last {n, number}',
    allResults: '{n, plural, one {Open this search} other {All # results}}',
    exportList: 'Export',
    takeList: 'Take the whole list along as',
    collecting: 'Collecting …',
    noExport: 'The export could not be loaded. Try again when there is a connection.',
    noCitations: 'The citations could not be loaded. Try again when there is a connection.',
    exported: 'Saved {n, papers} as {format}.',
    exportedFirst:
      'Saved the first {n, number} of {of, number} as {format}; narrow the list to save the others.',
    /** What went wrong with the index, and what to do. */
    faults: {
      offline: 'The search index is not on this device, and there is no connection. The lists below may be.',
      slow: 'The search index does not arrive; the connection may be too slow just now. Meanwhile:',
      missing:
        'The search index is missing from this copy of the shelf. Everything on it can still be browsed:',
      version:
        'The search index belongs to another version of this shelf; reloading the page may mend it. Meanwhile:',
      damaged: 'The search index cannot be read; perhaps the shelf is being published just now. Meanwhile:',
    },
  },
} as const satisfies Record<string, Sayings>;
