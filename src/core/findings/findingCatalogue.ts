/**
 * `error`: something the curator gave is lost until it is mended.
 * `warning`: all is kept, but probably not as meant.
 * `note`: worth knowing, nothing to do.
 */
export type Severity = 'error' | 'warning' | 'note';

interface Entry {
  severity: Severity;
  /** `{key}` stands for a value of the finding. */
  message: string;
  hint: string;
}

/** Every flaw Papershelf can tell of. The code is the stable name; the message quotes the value. */
export const findingCatalogue = {
  'source-empty': {
    severity: 'error',
    message: 'no papers found in {folder}',
    hint: 'put at least one file of abstracts into {folder}; a pasted listing, JSON Lines or Markdown will do',
  },
  'settings-key': {
    severity: 'error',
    message: 'shelf.yaml: "{key}" cannot be used: {problem}',
    hint: 'correct or remove the key; the keys are title, description, language, repository, site, licence (name and url), offline and onError',
  },

  'settings-no-keys': {
    severity: 'error',
    message: 'shelf.yaml holds no keys but {start}, so nothing of it is used',
    hint: 'write one "key: value" a line, such as title: My shelf',
  },

  // Reading
  'file-unreadable': {
    severity: 'error',
    message: '{file} cannot be read: {problem}',
    hint: 'make it readable, or take it out of the content folder',
  },
  'text-binary': {
    severity: 'error',
    message: '{file} is {what}, not text',
    hint: 'save what it holds as UTF-8 text, or take the file out of the folder',
  },
  'text-encoding': {
    severity: 'warning',
    message:
      '{count} lines are not UTF-8, the first at byte {byte}; they were read as Windows-1252 (Latin-1)',
    hint: 'save the file as UTF-8 and check the accented letters',
  },
  'text-control': {
    severity: 'warning',
    message: 'control characters were taken out, the first is {code}',
    hint: 'delete them in the file; they show nothing and break feeds',
  },
  'source-blank': {
    severity: 'warning',
    message: '{file} is empty',
    hint: 'fill it or delete it',
  },
  'source-unknown': {
    severity: 'error',
    message: 'no format recognises this file, which begins with "{start}"',
    hint: 'a pasted listing needs a line of title, then one of abstract; else use JSON Lines, or Markdown with front matter',
  },
  'source-failed': {
    severity: 'error',
    message: 'the program failed at {file}: {problem}',
    hint: 'take the file out, or half of it at a time to find what it fails at; please report it',
  },
  'title-missing': {
    severity: 'error',
    message: 'a record without a title: "{start}"',
    hint: 'give it a title',
  },
  'abstract-missing': {
    severity: 'warning',
    message: 'no abstract for "{title}"',
    hint: 'add the abstract; until then the page shows the title only',
  },
  'field-too-long': {
    severity: 'error',
    message: 'the {field} beginning with "{start}" has {length} characters, more than {limit}',
    hint: 'shorten it, or check that line ends and quotes were not lost',
  },
  'field-unreadable': {
    severity: 'warning',
    message: '{field} "{value}" is not {expected} and was left out',
    hint: 'write it as {expected}',
  },
  'field-twice': {
    severity: 'warning',
    message: '"{other}" is the same field as "{kept}" and says something else; "{kept}" counts',
    hint: 'delete one of the two',
  },
  'authors-more': {
    severity: 'warning',
    message: 'there are more authors than are named: "{value}"',
    hint: 'name them all, here or in a correction; until then only these are shown',
  },
  'listing-abstract-alone': {
    severity: 'error',
    message: 'an abstract without a title: "{start}"',
    hint: 'put its title on a line of its own above it; if it goes on with the abstract above, join the two in one line',
  },
  'listing-furniture-guessed': {
    severity: 'note',
    message: '"{text}" was taken for a part of the page it was copied from',
    hint: 'if it is a title, put its abstract below it; else delete the line',
  },
  'listing-doubtful': {
    severity: 'warning',
    message: 'it is doubtful where title and abstract part: "{start}"',
    hint: 'put a blank line between title and abstract, and between papers',
  },
  'json-broken': {
    severity: 'error',
    message: 'broken JSON ({problem}): {start}',
    hint: 'mend the line; each line must be one complete JSON object',
  },
  'json-not-a-record': {
    severity: 'error',
    message: 'not an object with a title: {start}',
    hint: 'write an object such as {"title": "…", "abstract": "…"}',
  },
  'json-no-records': {
    severity: 'error',
    message: 'an object that holds {count} items under "{key}", none of them with a title',
    hint: 'write one paper a line, each an object such as {"title": "…", "abstract": "…"}',
  },
  'front-matter-open': {
    severity: 'error',
    message: 'the front matter opened by --- is never closed',
    hint: 'put a line --- after the last field',
  },
  'front-matter-no-fields': {
    severity: 'error',
    message: 'the front matter holds no fields',
    hint: 'write one "name: value" a line, such as title: …',
  },
  'front-matter-toml': {
    severity: 'error',
    message: 'the front matter between +++ is TOML, which is not read',
    hint: 'write --- for +++, and each field as "name: value" instead of name = value',
  },
  'markdown-two-abstracts': {
    severity: 'warning',
    message: 'the front matter has an abstract; "{start}" below it ({length}) was left out',
    hint: 'delete one of the two',
  },
  'markdown-aside': {
    severity: 'note',
    message: '"{start}" ({length}) stands beside the abstract and was left out',
    hint: 'if it belongs to the abstract, put it there without a heading of its own',
  },
  'yaml-broken': {
    severity: 'error',
    message: 'broken YAML: {problem}',
    hint: 'check indentation, quotes and colons near this line; quote a value that holds ": " or starts with a sign',
  },
  'yaml-doubtful': {
    severity: 'warning',
    message: 'doubtful YAML: {problem}',
    hint: 'quote the value',
  },

  // Identity
  'lock-broken': {
    severity: 'error',
    message: 'a line of the lock that cannot be read: "{start}"',
    hint: 'restore the line from version control, or delete it when its paper may get a new address',
  },
  'lock-conflict': {
    severity: 'error',
    message: '{key} belongs to both "{first}" and "{second}"; "{first}" keeps it',
    hint: 'delete the wrong one of the two lines; after a merge keep the address that was public first',
  },
  'lock-id-twice': {
    severity: 'error',
    message: '"{id}" stands on two lines of the lock; this second one does not count',
    hint: 'delete the line whose paper came later; it gets an address of its own',
  },
  'duplicate-merged': {
    severity: 'note',
    message: '"{title}" is also at {other} (same {key}); one page is made of both',
    hint: 'delete one of the two if that was not meant',
  },
  'facts-differ': {
    severity: 'warning',
    message:
      'two records of "{title}" differ: {field} is "{value}" here and "{stands}" at {other}, which stands',
    hint: 'mend the wrong one, or say in a correction what is right',
  },
  'date-differs': {
    severity: 'warning',
    message: 'the date of "{title}" is {date}, but its year {year}; both are shown',
    hint: 'mend the wrong one, or say in a correction what is right',
  },
  'correction-version': {
    severity: 'warning',
    message: 'of "{paper}" the texts at {stands} and {other} differ, so none of them is called earlier',
    hint: 'name the earlier record in paper: by its own key or id, or leave out version: when the text is the newer',
  },
  'title-shared': {
    severity: 'warning',
    message: '"{title}" is also the title at {other}, with another abstract; both are kept',
    hint: 'give both their arXiv id or DOI if they are one paper, else tell them apart in the title',
  },

  // Corrections
  'correction-entry': {
    severity: 'error',
    message: 'a correction must be a list of fields, not {start}',
    hint: 'write - paper: and the title, then below it the facts, each as "field: value"',
  },
  'correction-no-paper': {
    severity: 'error',
    message: 'a correction without its paper',
    hint: 'add paper: with the title as in the source, or the arXiv id',
  },
  'correction-field-unknown': {
    severity: 'error',
    message: 'a correction has no field "{key}"',
    hint: 'the fields are {known}',
  },
  'correction-field': {
    severity: 'error',
    message: '{key}: {value} cannot be used and was left out',
    hint: 'write {expected}',
  },
  'correction-paper-unknown': {
    severity: 'error',
    message: 'a correction of "{paper}", which is not in the shelf',
    hint: '{near}copy the title from the source, or give the arXiv id or DOI',
  },
  'correction-paper-ambiguous': {
    severity: 'error',
    message: 'a correction of "{paper}" fits several papers: {places}',
    hint: 'name the paper by its arXiv id, DOI or key instead of its title',
  },
  'correction-conflict': {
    severity: 'note',
    message: '{key} of "{paper}" is given differently at {other}; the later one stands',
    hint: 'delete the wrong one of the two',
  },
  'correction-span-missing': {
    severity: 'error',
    message: 'the {field} of "{title}" does not hold "{copied}"',
    hint: 'copy the span from the source, sign by sign; delete the correction if the source was mended',
  },
  'correction-span-many': {
    severity: 'error',
    message: '"{copied}" stands {count} times in "{title}"',
    hint: 'copy more of the words around it, or say everywhere: true',
  },
  'correction-span-crossing': {
    severity: 'error',
    message: '"{copied}" crosses a span that is already corrected in "{title}"',
    hint: 'join the two spans into one',
  },

  // Topics
  'topic-front-matter': {
    severity: 'error',
    message: 'this topic {problem}',
    hint: 'begin the file with a line ---, then title: and phrases:, then another line ---',
  },
  'topic-id': {
    severity: 'error',
    message: 'the file name "{id}" cannot be an address',
    hint: 'rename the file: lower-case letters, digits and single hyphens only, such as graph-learning.mdx',
  },
  'topic-twice': {
    severity: 'error',
    message: 'the topic "{id}" is already defined by {file}',
    hint: 'join the two files, or rename one of them',
  },
  'topic-key': {
    severity: 'error',
    message: '"{key}" cannot be used: {problem}',
    hint: 'a topic knows title, description, parent, phrases, strong, weak, inTitle, needs, not and categories',
  },
  'topic-phrases': {
    severity: 'warning',
    message: 'the topic "{id}" has no telling phrase, so only corrections can put papers into it',
    hint: 'list under phrases: what papers of this topic say',
  },
  'topic-parent': {
    severity: 'error',
    message: 'the parent of "{id}" is "{parent}", which is no topic',
    hint: 'name one of: {known}',
  },
  'topic-circle': {
    severity: 'error',
    message: 'topics are their own ancestors: {circle}',
    hint: 'remove the parent of one of them',
  },
  'correction-topic': {
    severity: 'error',
    message: 'a correction of "{paper}" names the topic "{topic}", which does not exist',
    hint: 'use the file name of a topic without its ending, or add the topic',
  },

  // Prose
  'prose-mdx': {
    severity: 'error',
    message: '"{start}" {problem}, so nothing of this text is shown',
    hint: '{remedy}; or end the name of the file in .md, which knows no braces and no tags of MDX',
  },
  'prose-policy': {
    severity: 'error',
    message: '{where} {problem}, so nothing of this text is shown: "{value}"',
    hint: '{remedy}',
  },
  'prose-program': {
    severity: 'warning',
    message: 'what {where} shows is known only when its program runs, so nobody has checked it: "{value}"',
    hint: 'write the words or the address themselves, or look at the page after a build: browsers keep to the policy',
  },
  'prose-file-missing': {
    severity: 'error',
    message: 'there is no {path} beside this text, so nothing of it is shown',
    hint: 'put the file there, or mend its path, which counts from the folder of this text',
  },
  'note-paper-unknown': {
    severity: 'error',
    message: 'a note on "{id}", which is no paper of this shelf',
    hint: "name the file after the last part of the paper's address, papers/<id>/; shelf.lock lists all of them",
  },
  'site-unknown': {
    severity: 'warning',
    message:
      'nobody said where this shelf will be published, so it has no sitemap, and its links for search engines, social networks and feeds are missing or relative',
    hint: 'build with SITE=https://… (and BASE=/path), or write site: https://… in shelf.yaml',
  },
  'page-id': {
    severity: 'error',
    message: 'the file name "{id}" cannot be the address of a page',
    hint: 'rename the file: lower-case letters, digits and single hyphens, and no name the site uses itself',
  },
  'page-key': {
    severity: 'warning',
    message: '"{key}" is not used: {problem}',
    hint: 'a page of prose knows title and description; delete what was meant for another program',
  },
  'page-title': {
    severity: 'warning',
    message: 'the page "{id}" has no title, so its file name stands for it',
    hint: 'begin the file with a line ---, then title: and the title, then another line ---',
  },
  'prose-twice': {
    severity: 'error',
    message: '"{id}" is already written in {file}',
    hint: 'join the two files, or rename one of them',
  },

  // Search
  'synonyms-list': {
    severity: 'warning',
    message: 'synonyms.yaml is no list, so search knows no synonyms',
    hint: 'give each group a line of its own: "- [speech, voice]"',
  },
  'synonyms-group': {
    severity: 'warning',
    message: 'the group {entry} cannot be used: it is no list of two or more phrases with words in them',
    hint: 'write it as "- [speech, voice]"; put a phrase with a colon or a comma in quotation marks',
  },
} as const satisfies Record<string, Entry>;

export type FindingCode = keyof typeof findingCatalogue;
