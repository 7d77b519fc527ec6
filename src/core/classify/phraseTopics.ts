import type { Classifiable } from './classify.ts';
import { discoveredTopic } from './discoveredTopic.ts';
import { mostUsed } from './keywordTopics.ts';
import type { Subject } from './subjects.ts';
import { subjects } from './subjects.ts';
import type { TopicRules } from './topicRules.ts';

/** Papers looked at to find topics, evenly taken; all are sorted into what is found. */
const SAMPLE = 4000;
/** Subjects whose papers agree more than this are one. */
const SAME = 0.5;
/** A paper counts less with every topic it is in already. */
const FADING = 0.4;

/** The subjects that recur in the texts as topics, each chosen for the papers that no earlier one covers. */
export function phraseTopics(papers: readonly Classifiable[], limit: number): TopicRules[] {
  const step = Math.max(1, papers.length / SAMPLE);
  const sample = Array.from(
    { length: Math.ceil(papers.length / step) },
    (_, at) => papers[Math.floor(at * step)],
  );
  const open = subjects(sample.filter((paper) => paper !== undefined));
  const worth = new Float64Array(sample.length).fill(1);
  const topics: { subject: Subject; rules: TopicRules }[] = [];
  while (topics.length < limit) {
    const best = strongest(open, worth);
    if (!best) break;
    open.delete(best);
    const title = mostUsed(best.spellings);
    const twin = topics.find(({ subject }) => agreement(subject, best) > SAME);
    if (twin) {
      twin.rules.phrases.push(title);
      continue;
    }
    for (const paper of best.papers) worth[paper] = (worth[paper] ?? 0) * FADING;
    const taken = new Set(topics.map(({ rules }) => rules.id));
    topics.push({ subject: best, rules: discoveredTopic(title, { phrases: [title] }, taken) });
  }
  return topics.map(({ rules }) => rules);
}

function strongest(open: ReadonlySet<Subject>, worth: Float64Array): Subject | undefined {
  let best: { subject: Subject; gain: number } | undefined;
  for (const subject of open) {
    const gain = subject.papers.reduce((sum, paper) => sum + (worth[paper] ?? 0), 0) * subject.salience;
    if (gain > (best?.gain ?? 0)) best = { subject, gain };
  }
  return best?.subject;
}

function agreement(one: Subject, other: Subject): number {
  const mine = new Set(one.papers);
  const both = other.papers.filter((paper) => mine.has(paper)).length;
  return both / (one.papers.length + other.papers.length - both);
}
