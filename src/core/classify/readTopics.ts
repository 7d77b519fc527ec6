import { z } from 'zod';
import { bodyFindings, frontMatterFindings } from '../mdx/bodyFindings.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { opensFrontMatter, parseYaml, splitFrontMatter } from '../yaml/frontMatter.ts';
import { isMapping, readKeys } from '../yaml/readKeys.ts';
import { terms } from '../words/terms.ts';
import type { TopicRules } from './topicRules.ts';

export type { TopicRules } from './topicRules.ts';

const text = z.string('a text').trim();
const word = z.union([z.string(), z.number()], 'a word').transform(String);
/** Each hyphen of a phrase may be missing in a text, so its index grows with the square of their number. */
const longestPhrase = 100;
const phrase = word
  .refine((written) => written.length <= longestPhrase, `a phrase of at most ${longestPhrase} characters`)
  .refine((written) => terms(written).length > 0, 'a phrase with a word in it');
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(item))
    .default([]);

/** What the front matter of `content/topics/<id>.mdx` may say; a list of one may be written without its dash. */
const schema = z.strictObject({
  title: text.min(1, 'a text').optional(),
  description: text.default(''),
  parent: text.min(1, 'the file name of a topic').optional(),
  /** Two mentions, or one in the title, put a paper into the topic. */
  phrases: list(phrase),
  /** One mention is enough. */
  strong: list(phrase),
  /** Needs company: counts a half, once. */
  weak: list(phrase),
  /** Tells in a title only. */
  inTitle: list(phrase),
  /** One of these must be mentioned too, else nothing counts. */
  needs: list(phrase),
  /** Speaks of something else: what is inside does not count. */
  not: list(phrase),
  /** Categories of the source whose papers all belong here. */
  categories: list(word),
  /** Topics found in the texts for which this one stands, by their ids. */
  found: list(word),
  /** Papers that belong here whatever they say, by their ids. */
  papers: list(word),
  /** Neither this topic nor what it stands for is shown. */
  drop: z.boolean('true or false').default(false),
});

/**
 * Reads the topics of a shelf, one file each; the file's name is the topic's id and its address.
 * A key that cannot be used is a finding, and costs the topic no more than that key.
 */
export function readTopics(
  files: readonly { file: string; text: string }[],
  there?: ReadonlySet<string>,
): {
  topics: TopicRules[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const topics: TopicRules[] = [];
  /** Topics whose body cannot be shown; their rules hold all the same. */
  const mute = new Set<string>();
  for (const { file, text } of files) {
    const id = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
    const twin = topics.find((topic) => topic.id === id);
    if (twin) findings.push(finding('topic-twice', { file, line: 1 }, { id, file: twin.file ?? '' }));
    else if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))
      findings.push(finding('topic-id', { file, line: 1 }, { id }));
    else {
      const read = readTopic(id, file, text, there);
      findings.push(...read.findings);
      if (!read.topic) continue;
      if (!read.isShowable) mute.add(id);
      topics.push(read.topic);
    }
  }
  return {
    topics: topics.map((topic) => (mute.has(topic.id) ? { ...topic, file: undefined } : topic)),
    findings,
  };
}

function readTopic(id: string, file: string, text: string, there?: ReadonlySet<string>) {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const problem = opensFrontMatter(text) ? 'opens front matter and never closes it' : 'has no front matter';
    return { findings: [finding('topic-front-matter', { file, line: 1 }, { problem })] };
  }
  const { value, findings, lineOf } = parseYaml(file, parts.data, parts.dataLine);
  if (value === undefined) return { findings };
  if (!isMapping(value)) {
    const problem = 'has front matter that is not a list of keys and values';
    return { findings: [finding('topic-front-matter', { file, line: parts.dataLine }, { problem })] };
  }
  const { values, slips } = readKeys(schema, value, lineOf);
  findings.push(
    ...slips.map(({ line, key, problem }) =>
      finding('topic-key', { file, line }, { key, problem, keys: Object.keys(schema.shape) }),
    ),
  );
  const title = values.title ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  const rules = { ...values, title };
  const { phrases, strong, inTitle, categories, found, papers } = rules;
  if ([...phrases, ...strong, ...inTitle, ...categories, ...found, ...papers].length === 0) {
    findings.push(finding('topic-phrases', { file, line: parts.dataLine }, { id }));
  }
  const flaws = [
    ...frontMatterFindings(file, value, parts.dataLine),
    ...bodyFindings(file, parts.body, parts.bodyLine, there),
  ];
  findings.push(...flaws);
  const isShowable = !flaws.some(({ severity }) => severity === 'error');
  const lines = { parent: lineOf(['parent']), found: lineOf(['found']), papers: lineOf(['papers']) };
  return { topic: { ...rules, id, file, lines }, isShowable, findings };
}
