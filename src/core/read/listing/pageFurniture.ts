import type { FurnitureRule } from './furnitureRule.ts';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const weekday = '(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)[a-z]*\\.?';
const count = '[\\d.,]+ ?[kmb]?';
const bullet = '[·•|‧∙–—*-]';

/** Listing pages as people copy them: navigation, dates, counts, buttons. */
export const pageFurniture: readonly FurnitureRule[] = [
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
];
