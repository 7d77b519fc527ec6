import type { Claim } from '../paper.ts';
import {
  cueAfter,
  cueWords,
  metricAfter,
  metricBefore,
  metrics,
  reachedAfter,
  type ClaimKind,
} from './claimCues.ts';
import { isVersion, type PrintedValue } from './printedValues.ts';
import { phrase } from './phrase.ts';

type Details = Pick<Claim, 'of' | 'against' | 'on'>;

interface Around {
  text: string;
  /** At most 170 units before the value, and not across the value before it. */
  before: string;
  /** At most 220 units after the value. */
  after: string;
  /** The same, but not across the next value. */
  untilNext: string;
}

/** What improves, against what and on what, verbatim and only as far as the sentence says. */
export function claimDetails(
  text: string,
  values: readonly PrintedValue[],
  index: number,
  kind: ClaimKind,
): Details {
  const value = values[index];
  if (!value) return {};
  const after = text.slice(value.end, value.end + 220);
  const next = values.slice(index + 1).find((each) => !isVersion(text, each));
  const around = {
    text,
    before: text.slice(Math.max(0, values[index - 1]?.end ?? 0, value.start - 170), value.start),
    after,
    untilNext: after.slice(0, Math.max(0, (next?.start ?? text.length) - value.end)),
  };
  const of = improved(around, value, kind);
  const against = baseline(around);
  const on = setting(around);
  return {
    ...(of === undefined ? {} : { of }),
    ...(against === undefined ? {} : { against }),
    ...(on === undefined ? {} : { on }),
  };
}

const aMetric = new RegExp(`^(?:(?:the|average|mean|overall) )*${metrics}(?: scores?)?$`, 'iu');
const metricAtEnd = new RegExp(`${metrics}$`, 'iu');

function improved(
  { before, after, untilNext }: Around,
  value: PrintedValue,
  kind: ClaimKind,
): string | undefined {
  if (kind === 'level')
    return (
      metricAtEnd.exec(value.value)?.[0] ??
      metricAfter.exec(after)?.groups?.['metric'] ??
      metricBefore.exec(before)?.groups?.['metric'] ??
      /^ (?!of\b)(\S+)/.exec(reachedAfter.exec(after)?.[0] ?? '')?.[1]
    );
  const direct = cueAfter.exec(after);
  const said = direct ? afterwards(after, direct[0]) : governed(before);
  return said ?? inTermsOf(untilNext);
}

/** "improvement in recall", "40% less memory", "1.45x latency speedup". */
function afterwards(after: string, direct: string): string | undefined {
  const rest = after.slice(direct.length);
  const within =
    /^(?:s|es)? (?:in|of) (?!comparison|contrast|addition|this|our|which|order|the (?:case|number) )/i.exec(
      rest,
    );
  const said = within ? phrase(rest.slice(within[0].length)) : undefined;
  if (said !== undefined) return said;
  const comparative = /\b(?:less|fewer|lower|higher|better|more|greater|shorter|smaller)$/i.test(direct);
  const compared =
    comparative && /^ (?!(?:than|on|in|for|at|to|by|with|when)\b)/.test(rest) ? phrase(rest) : undefined;
  if (compared !== undefined) return compared;
  return phrase(
    direct
      .slice(0, direct.search(lastCue))
      .replace(/^[\s-]+(?:times\b)?/, '') // "55.4x times faster"
      .trim(),
  );
}

const lastCue = new RegExp(`${cueWords.source}$`, 'iu');

/** "reduces serving latency by", "improvement in recall of", "an average accuracy improvement of". */
function governed(before: string): string | undefined {
  const cue = [...before.matchAll(cueWords)].at(-1);
  if (!cue) return undefined;
  const between = before.slice(cue.index + cue[0].length);
  const object = /^ (?!over\b|than\b|on\b|in\b|by\b|of\b)(.{2,90}) by (?:an? |as |about )*$/.exec(
    between,
  )?.[1];
  if (object !== undefined)
    return /^(?:outperform|surpass|beat|exceed)/i.test(cue[0]) ? undefined : whole(object);
  const inside = /^ in (.{2,70}?) (?:of|by) (?:an? )?$/.exec(between)?.[1];
  if (inside !== undefined) return phrase(inside);
  return /^(?: of| performance| by| from)? ?(?:an? )?$/.test(between)
    ? compound(before.slice(0, cue.index))
    : undefined;
}

/** An object that stands between its verb and "by": all of it, when it is short. */
function whole(object: string): string | undefined {
  const plain = object.replace(/^(?:the|its|their|our) /i, '');
  return plain.length <= 80 && /^[^,;:%×]*$/.test(plain) && !/\bby\b/.test(plain) ? plain : phrase(object);
}

/** The nouns right before a cue: "a wall clock speedup", "average pass@1 scores increase". */
function compound(before: string): string | undefined {
  const words = before.trimEnd().split(' ').slice(-4);
  const from = words.findLastIndex((word) => divides.test(word)) + 1;
  return before.endsWith(' ') && from < words.length ? phrase(words.slice(from).join(' ')) : undefined;
}

const divides =
  /^(?:an?|the|in|with|its|of|by|for|and|or|but|on|to|as|at|from|than|we|is|are|was|were|has|have|that|which|while|up|can|also|offers?|yields?|shows?|gives?|provides?|achieves?|reports?|brings?|leads?|sees?|delivers?|demonstrates?|obtains?|attains?|enables?|observes?|reaches?)$|ed$|ing$|ly$|[.,;:()]$|^\(/i;

function inTermsOf(untilNext: string): string | undefined {
  const match = /^(?: [\p{L}\d-]+){0,3}? in (?:terms of )?(?:the )?/u.exec(untilNext);
  if (!match) return undefined;
  const said = phrase(untilNext.slice(match[0].length));
  return said !== undefined && (match[0].includes('terms') || aMetric.test(said)) ? said : undefined;
}

function baseline({ text, before, after, untilNext }: Around): string | undefined {
  const number = /\b(?:compared (?:to|with)|than|versus|vs\.?) (?:the |only )?$/i.test(untilNext)
    ? /^\S+(?: [∼~–-] \S+)? (?:achieved by|obtained by|of|for|by) (?=\p{Lu}|the |prior |previous )/u.exec(
        after.slice(untilNext.length),
      )
    : null;
  if (number) {
    const whose = phrase(after.slice(untilNext.length + number[0].length));
    if (whose !== undefined) return untilWhose(after.slice(untilNext.length), whose);
  }
  const own = /\b(?:over|than|against|versus|vs\.?|compared (?:to|with)|relative to) (?:that of )?/i.exec(
    untilNext,
  );
  const shared = own
    ? null
    : /\b(?:compared (?:to|with)|relative to|in comparison (?:to|with)) (?:that of )?/i.exec(after);
  const from = own ?? shared;
  if (from && from.index < 150) {
    const said = phrase((own ? untilNext : after).slice(from.index + from[0].length));
    if (
      said !== undefined &&
      !/^\d|^(?:their|its) \w+er$|\b(?:course|time|years?|months|period|decades?|range|ours)$/.test(said)
    )
      return respective(text, said, before);
  }
  const beaten =
    /\b(?:outperform|surpass|beat|exceed)\w* (?:the )?([^,;]{2,100}?)(?: \([^()]*\))? by (?:an? )?(?:margin of |average of )?$/i.exec(
      before,
    )?.[1];
  if (beaten !== undefined) return phrase(beaten);
  const opening = /^(?:When )?(?:[Cc]ompared|[Rr]elative|[Ii]n comparison) (?:to|with) /.exec(text)?.[0];
  return opening === undefined ? undefined : phrase(text.slice(opening.length, opening.length + 120));
}

/** "6.71× achieved by DistriFusion": the baseline's number with its owner. */
function untilWhose(words: string, whose: string): string {
  return words.slice(0, words.indexOf(whose) + whose.length);
}

/** "compared to A and B, respectively" with two values: each its own. */
function respective(text: string, said: string, before: string): string | undefined {
  const at = text.indexOf(said);
  if (!/^,? respectively/.test(text.slice(at + said.length))) return said;
  const parts = said.split(' and ');
  if (parts.length !== 2) return said;
  return /^,? and $/.test(before) ? parts[1] : parts[0];
}

function setting({ text, untilNext }: Around): string | undefined {
  const match =
    /^[^.;,]{0,70}?\b(?:on|across) (?!average|top of|par|the other|a par|both (?:of|the)$)/i.exec(
      untilNext,
    ) ??
    /^ in (?=[A-Z])/.exec(untilNext) ??
    /^(?: [\p{L}-]+)? for (?=the |[A-Z]|\w+s\b|certain|all|some)/u.exec(untilNext);
  const said = match ? phrase(untilNext.slice(match[0].length), 110) : undefined;
  if (said !== undefined) return aMetric.test(said) ? undefined : said;
  const opening = /^On (?=the |[A-Z])/.exec(text)?.[0];
  return opening === undefined ? undefined : phrase(text.slice(opening.length, opening.length + 130), 110);
}
