/** A kind of line that pages put around papers. It fits whole lines only, so it never eats a part of a text. */
export interface FurnitureRule {
  what: string;
  /** Matched against the whole line, in any case. */
  pattern: string;
  /** Real titles fit it too, now and then: the neighbours must decide. */
  mayBeTitle?: true;
  examples: string[];
  /** Lines that look alike and are titles or abstracts. */
  not?: string[];
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const weekday = '(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)[a-z]*\\.?';
const count = '[\\d.,]+ ?[kmb]?';
// Two to four words, each with a capital or but an initial: "John Q. Smith", "Ludwig van Beethoven".
const person =
  "\\p{Lu}[\\p{L}.'’-]{0,20}(?: (?:van|von|de|der|den|da|di|del|la|le|al|el|bin|ibn|ten|ter)){0,2}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}";
const bullet = '[·•|‧∙–—*-]';

/** Listing pages as people copy them: navigation, dates, counts, buttons, footers. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    what: 'date',
    pattern: `(?:(?:published|posted|updated|submitted|added|released|created|last updated)(?: on)?:? )?(?:${weekday},? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|${month},? \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?: ?[,·] ?\\d{1,2}:\\d{2}.*)?`,
    examples: ['Mar 11', 'March 11, 2024', '11 Mar 2024', '2024-03-11', 'Published on Mar 11', 'Tue, Mar 11'],
    not: ['March of the Models', 'May 2024 Be the Year of Agents?'],
  },
  {
    what: 'date',
    pattern:
      '(?:about |over |almost |edited |updated |posted )?(?:an?|\\d+) ?(?:s|m|min|h|hr|d|w|mo|y|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?: ago)?|just now|today|yesterday|this (?:day|week|month|year)',
    examples: ['3 days ago', 'about 2 hours ago', '5d', 'today', 'This week'],
    not: ['100 Days of Solitude'],
  },
  {
    what: 'date',
    pattern: weekday.replace('[a-z]*', '(?:day|sday|nesday|rsday|urday)?'),
    examples: ['Monday', 'Tue'],
  },
  {
    what: 'number',
    pattern: `[#+-]?${count}%?|\\(${count}\\)|\\[\\d+\\]|\\d+[.)]|\\d+ ?(?:/|of) ?\\d+`,
    examples: ['128', '1.2k', '12,345', '3.', '(17)', '1/20', '[4]'],
  },
  {
    what: 'count',
    pattern: `(?:${bullet} ?)?${count}\\+? ?(?:authors?|comments?|replies|likes?|upvotes?|votes?|stars?|forks?|views?|downloads?|citations?|papers?|results?|models?|datasets?|spaces?|followers?|members?|contributors?|repl(?:y|ies)|shares?|points?|reads?|min(?:ute)? read|pages?|figures?|watchers?|collections?|articles?|posts?|saves?|bookmarks?)(?: (?:found|total|online|more|in total|on .{1,30}))?(?: ?${bullet} ?.{0,20})?`,
    examples: ['· 6 authors', '12 comments', '1.2k stars', '64 results found', '5 min read', '· 12 comments'],
    not: ['12 Authors Walk Into a Bar: On Collaborative Fiction', '1000 Papers Later'],
  },
  {
    what: 'count',
    pattern: `(?:upvotes?|likes?|stars?|comments?|views?|votes?|github|code|downloads?|citations?|cited by|score|rank|replies|models|datasets|spaces|papers|page|results)(?:[: ]+[#(]?${count}\\+?\\)?)(?: ?(?:of|/) ?${count})?`,
    examples: ['Upvote 37', 'GitHub 1.2k', 'Cited by 12', 'Page 2 of 7', 'Comments (4)'],
    not: ['Code 2.0: Programs as Weights'],
  },
  {
    what: 'subscription',
    pattern:
      "(?:get|receive|subscribe to|sign up (?:for|to get)|join) (?:[\\w'’-]+ ){0,6}(?:papers|updates|news|newsletter|digest|email|emails|mailing list|alerts)(?: (?:in|to|by|via|for|from|straight|delivered|right|directly|every|each|about|on) .{1,50})?[.!]?",
    examples: [
      'Get trending papers in your email inbox!',
      'Subscribe to our newsletter',
      'Sign up for the daily digest',
      'Get the latest papers by email',
    ],
    not: ['Get Your Vitamin C! Robust Fact Verification with Contrastive Evidence'],
  },
  {
    what: 'button',
    pattern:
      '(?:subscribe|unsubscribe|subscribe now|sign (?:in|up|out)|log ?(?:in|out)|register|join(?: us| now| free)?|get started|follow(?: us| .{1,20})?|share|save|cite|bookmark|like|reply|report|copy(?: link| bibtex| citation)?|download(?: pdf)?|search(?: papers| models.*)?|search.{0,40}(?:\\.\\.\\.|…)|filters?|sort(?: by.*)?|apply|reset|clear(?: all| filters)?|close|menu|open menu|toggle .{1,30}|skip to (?:main )?content|submit(?: a)?(?: paper| your paper)?|add(?: a)? paper|dismiss|accept(?: all)?|reject all|back(?: to top)?|scroll to top|edit|more|less|expand|collapse|hide|settings|upvote|vote|upgrade|contact sales|learn more|read more|see more|show (?:more|less|all)|view (?:more|all|details|paper|pdf|arxiv page|project|code|abstract|on .{1,20})|load more(?: .{1,20})?|see all|explore(?: all)?|browse(?: all)?|next(?: page)?|prev(?:ious)?(?: page)?|first|last|newer|older)(?: ?[›»→←«>↗+]+)?',
    examples: [
      'Subscribe',
      'Load more',
      'View all',
      'Sign Up',
      'Read more →',
      'Show more',
      'Next',
      'Back to top',
      'Skip to content',
      'View PDF',
    ],
    not: [
      'Follow the Wisdom of the Crowd: Effective Text Generation via Minimum Bayes Risk Decoding',
      'Search-R1',
    ],
  },
  {
    what: 'navigation',
    pattern:
      '(?:new|hot|top|home|about(?: us)?|trending(?: papers| research)?|latest(?: papers)?|popular|recent|featured|daily(?: papers)?|weekly|monthly|yearly|all(?: time| papers)?|papers|models|datasets|spaces|docs|documentation|community|pricing|enterprise|blog|posts|news|jobs|careers|help|support|contact(?: us)?|faq|terms(?: of (?:service|use))?|privacy(?: policy)?|cookies?(?: policy)?|legal|imprint|status|api|collections|organizations|tasks|libraries|languages|topics|categories|tags|authors|abstract|abstracts|title|titles|website|solutions|resources|forum|discord|twitter|github|linkedin|youtube|facebook|mastodon|bluesky|rss(?: feed)?|x|pdf|html|arxiv|code|project(?: page)?|bibtex|my .{1,20}|your .{1,20}|dark mode|light mode|system theme|english|hugging ?face|alphaxiv|papers with code|arxiv\\.org|semantic scholar|openreview)',
    examples: ['new', 'Trending Papers', 'Models', 'Privacy Policy', 'Abstract', 'Papers with Code'],
    not: ['Trending Topics in Vision', 'New Methods for Old Problems'],
  },
  {
    what: 'navigation',
    pattern: '(?:[\\w&.+-]+(?: [\\w&.+-]+)? ?[|·•›»/>] ?){2,}[\\w&.+-]+(?: [\\w&.+-]+)?',
    examples: ['Home | Papers | Models | Datasets', 'Home › Papers › Trending', 'Terms · Privacy · About'],
  },
  {
    what: 'by-line',
    pattern:
      '(?:submitted|posted|curated|added|shared|uploaded|compiled|hosted|powered|presented|featured)(?: (?:on|with|to) .{1,20})? ?by ?.{1,60}',
    examples: ['Submitted by akhaliq', 'Curated by the editors', 'Powered by Discourse'],
  },
  {
    what: 'by-line',
    pattern: 'by ?.{1,40}(?:community|team|editors?|readers|contributors|staff|\\d+ others|others)',
    examples: ['byAK and the research community', 'by AK and the research community'],
    not: ['By Their Fruits: Evaluating Agents by Outcomes'],
  },
  {
    what: 'authors',
    mayBeTitle: true,
    pattern: `(?:[Aa]uthors?: ?.{2,140}|${person}(?:, (?:and )?${person}| (?:and|&) ${person}){2,}(?:,? et al\\.?|,? ?(?:…|\\.\\.\\.|\\+ ?\\d+.{0,12}))?)`,
    examples: [
      'Jane Doe, John Q. Smith, Wei Zhang',
      'Authors: Jane Doe',
      'Ada Lovelace, Alan Turing and Grace Hopper',
    ],
    not: [
      'Language Models, Small Data, and the Long Tail of Everything We Know',
      'Read, Write, and Execute: Agents in the Shell',
    ],
  },
  {
    what: 'affiliation',
    mayBeTitle: true,
    pattern:
      '(?:\\p{Lu}[\\p{L}&.-]* ){1,5}(?:University|Institute|Laborator(?:y|ies)|Labs?|Inc\\.?|Ltd\\.?|College)(?: of [\\p{L} ]{3,40}|, [\\p{L} ]{2,30})?|(?:University|Institute|Academy|College) of [\\p{L}, ]{3,50}',
    examples: [
      'Carnegie Mellon University',
      'University of California, Berkeley',
      'Massachusetts Institute of Technology',
    ],
    not: ['Learning from the University: Simulated Students', 'Institute of Memory: Retrieval at Scale'],
  },
  {
    what: 'footer',
    pattern:
      '(?:©|\\(c\\) ?\\d{4}|copyright (?:©|\\(c\\)|\\d{4})).{0,100}|.{0,60}\\ball rights reserved\\.?|made (?:with|in|by) .{1,40}|(?:this (?:site|website)|we) uses? cookies.{0,120}|follow us on .{1,40}|built with .{1,40}|version \\d[\\d.]*',
    examples: [
      '© 2024 Example Inc.',
      'All rights reserved',
      'This site uses cookies to improve your experience.',
      'Made with love in Paris',
    ],
    not: ['Copyrighted Content in Language Models: A Study'],
  },
  {
    what: 'address',
    pattern:
      'https?://\\S+|www\\.\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|ai|co|edu)(?:/\\S*)?|[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?:\\[\\d+\\] ?)?arxiv: ?\\S+(?: \\((?:cross-list|replaced)[^)]*\\))?(?: \\[[\\w., -]+\\])?|doi: ?10\\.\\S+',
    examples: [
      'https://arxiv.org/abs/2106.15845',
      'example.com',
      'arXiv:2106.15845 [cs.LG]',
      '[3] arXiv:2401.00001 [pdf, other]',
    ],
    not: ['arXiv: A Retrospective'],
  },
  {
    what: 'label',
    pattern: `(?:comments?|journal[- ]ref(?:erence)?|report[- ]no|(?:msc|acm)[- ]class(?:es)?|cite as|key ?words?(?: and phrases)?|index terms) ?[:—–].{1,150}|subjects?: .{0,120}\\([a-z-]+(?:\\.[a-z-]+)?\\).{0,40}|categories: [a-z-]+[.-][a-z-]{2,}(?: .{0,120})?|date(?: \\(.{1,40}\\))?: (?:${weekday},? )?\\d.{1,60}|abstract ?[:.—–]`,
    examples: [
      'Subjects: Machine Learning (cs.LG); Artificial Intelligence (cs.AI)',
      'Comments: 12 pages, 5 figures',
      'Categories: cs.LG cs.AI',
      'Journal-ref: Nature 521 (2015) 436',
      'Date: Mon, 1 Jan 2024 00:00:00 GMT',
      'Keywords: graphs, tensors',
      'Index Terms—Speech, attention',
      'Abstract:',
    ],
    not: [
      'Comments on a Theorem of Gödel',
      'Categories: A Functorial View of Learning',
      'Subjects: Who Speaks in Fiction?',
      'Keywords Are All You Need',
    ],
  },
  { what: 'rule', pattern: '[^\\p{L}\\p{N}]+', examples: ['---', '* * *', '·', '⭐', '…'] },
];

const compiled = furnitureRules.map((rule) => ({
  rule,
  // Names of people and universities are told by their capitals.
  regex: new RegExp(`^(?:${rule.pattern})$`, rule.mayBeTitle ? 'u' : 'iu'),
}));

/** The rule of page furniture that a line fits, if any; longer lines than any furniture never do. */
export function furnitureRule(line: string): FurnitureRule | undefined {
  if (line.length > longest) return undefined;
  return compiled.find(({ regex }) => regex.test(line))?.rule;
}

const longest = 160;
