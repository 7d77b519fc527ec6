import type { Claim } from '../paper.ts';
import { cueAfter, cueWords, metricAfter, metricBefore, type ClaimKind } from './claim-cues.ts';
import type { PrintedValue } from './claim-values.ts';

type Details = Pick<Claim, 'of' | 'against' | 'on'>;

const phraseEnd =
  /[,;:()[\]]|\. |\.$| -{1,2} | [–—] |\s(?:on|in|by|with|while|when|for|at|across|depending|under|using|without|respectively|over|than|compared|relative|against|versus|vs\.?|and (?:achiev|improv|reduc|increas|outperform|show|demonstrat|decreas|a\b|an\b|by\b|up to\b|\d)\w*|which|that|where|as|to|from|through|via|per|after|yet|but|due|thanks|thus|making|leading|is|are|was|were|can|in terms|even|only|if)(?=\s|$)/i;
const describing =
  /^(?:(?:an?|the|its|their|our|average|relative|absolute|overall|additional|further|significant|substantial|considerable|superior|remarkable|notable|total|mean|median|maximum|geomean|percentage|points?|percent|theoretical|up|to|more|and|consistent|respective|also|further|markedly|significantly|substantially|dramatically|greatly)\s+)*/i;

/** What improves, against what and on what, verbatim and only as far as the sentence says. */
export function claimDetails(
  text: string,
  values: readonly PrintedValue[],
  index: number,
  kind: ClaimKind,
): Details {
  const value = values[index];
  if (!value) return {};
  const before = text.slice(Math.max(0, value.start - 170), value.start);
  const after = text.slice(value.end, value.end + 220);
  const untilNext = text.slice(value.end, Math.min(values[index + 1]?.start ?? text.length, value.end + 160));
  const of = improved(before, after, kind);
  const against = baseline(text, before, after, untilNext);
  const on = setting(text, untilNext);
  return {
    ...(of === undefined ? {} : { of }),
    ...(against === undefined ? {} : { against }),
    ...(on === undefined ? {} : { on }),
  };
}

function improved(before: string, after: string, kind: ClaimKind): string | undefined {
  if (kind === 'level')
    return metricBefore.exec(before)?.groups?.['metric'] ?? metricAfter.exec(after)?.groups?.['metric'];
  const direct = cueAfter.exec(after);
  if (direct) {
    const rest = after.slice(direct[0].length);
    const within =
      /^(?:s|es)? (?:in|of) (?!comparison|contrast|addition|this|our|which|order|the (?:case|number) )/i.exec(
        rest,
      );
    const said = within ? phrase(rest.slice(within[0].length)) : undefined;
    if (said !== undefined) return said;
    const comparative = /\b(?:less|fewer|lower|higher|better|more|greater|shorter|smaller)$/i.test(direct[0])
      ? phrase(rest)
      : undefined;
    if (comparative !== undefined) return comparative;
    const words = direct[0]
      .replace(new RegExp(`${cueWords.source}$`, 'iu'), '')
      .replace(/^[\s-]+/, '')
      .replace(describing, '');
    return phrase(words.trim());
  }
  const cue = [...before.matchAll(cueWords)].at(-1);
  if (!cue) return undefined;
  const between = before.slice(cue.index + cue[0].length);
  const object = /^ (?!over\b|than\b|on\b|in\b|by\b|of\b)(.{2,90}) by (?:an? |as |about )*$/.exec(
    between,
  )?.[1];
  if (object !== undefined)
    return /^outperform|^surpass|^beat|^exceed/i.test(cue[0])
      ? undefined
      : phrase(object.replace(describing, ''));
  const inside = /^ in (.{2,70}?) (?:of|by) (?:an? )?$/.exec(between)?.[1];
  if (inside !== undefined) return phrase(inside.replace(describing, ''));
  if (!/^ (?:of|performance|by)? ?$/.test(between)) return undefined;
  const leading = /(?:\b(?:an?|the|in|with|its|average|of|by|for|and)|,) ((?:[\p{L}\d@/+-]+ ){1,4})$/u.exec(
    before.slice(0, cue.index),
  )?.[1];
  return leading === undefined ? undefined : phrase(leading.trim().replace(describing, ''));
}

function baseline(text: string, before: string, after: string, untilNext: string): string | undefined {
  const shared = /\b(?:compared (?:to|with)|relative to|in comparison (?:to|with)) (?:that of )?/i.exec(
    after,
  );
  const own = /\b(?:over|than|against|versus|vs\.?|compared (?:to|with)|relative to) /i.exec(untilNext);
  const match = own
    ? { text: untilNext, at: own.index + own[0].length }
    : shared
      ? { text: after, at: shared.index + shared[0].length }
      : undefined;
  if (match && match.at < 150) {
    const said = phrase(match.text.slice(match.at));
    if (said !== undefined && /^\D/.test(said)) return respective(text, said, before);
  }
  const beaten =
    /\b(?:outperform|surpass|beat|exceed)\w* (?:the )?(.{2,100}?)(?: \([^()]*\))? by (?:an? )?(?:margin of |average of )?$/i.exec(
      before,
    )?.[1];
  if (beaten !== undefined) return phrase(beaten);
  const opening = /^(?:When )?(?:[Cc]ompared|[Rr]elative|[Ii]n comparison) (?:to|with) /.exec(text)?.[0];
  return opening === undefined ? undefined : phrase(text.slice(opening.length, opening.length + 120));
}

/** "compared to A and B, respectively" with two values: each its own. */
function respective(text: string, said: string, before: string): string | undefined {
  const at = text.indexOf(said);
  if (!/^,? respectively/.test(text.slice(at + said.length))) return said;
  const parts = said.split(/ and /);
  if (parts.length !== 2) return said;
  return /\d\S* and $/.test(before.slice(-16)) ? parts[1] : parts[0];
}

function setting(text: string, untilNext: string): string | undefined {
  const match =
    /^[^.;,]{0,70}?\b(?:on|across) (?!average|top of|par|the other|a par|both (?:of|the)$)/i.exec(
      untilNext,
    ) ??
    /^ in (?=[A-Z])/.exec(untilNext) ??
    /^ for /.exec(untilNext);
  if (match) return phrase(untilNext.slice(match[0].length), true);
  const opening = /^On (?=the |[A-Z])/.exec(text)?.[0];
  return opening === undefined ? undefined : phrase(text.slice(opening.length, opening.length + 120), true);
}

/** The words up to where the phrase ends; undefined when nothing of substance is left. */
function phrase(words: string, long = false): string | undefined {
  const trimmed = words.replace(/^\s+/, '');
  const end = trimmed.search(phraseEnd);
  const said = (end < 0 ? trimmed : trimmed.slice(0, end)).replace(/[\s.]+$/, '');
  if (said.length < 2 || said.length > (long ? 110 : 90) || !/\p{L}{2}/u.test(said)) return undefined;
  return said;
}
