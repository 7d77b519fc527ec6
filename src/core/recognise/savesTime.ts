import { type ClaimSaying } from './claimSaying.ts';

/** What a reduction is of, where to reduce it is to be faster; a part of a regular expression. */
const time =
  'latenc(?:y|ies)|delays?|durations?|run[- ]?times?|wall[- ]clock|TTFT|(?:inference|training|execution|comput(?:ation(?:al)?|ing)|processing|response|decoding|sampling|search|query|compil(?:e|ation)|build|generation|simulation|convergence|running|completion|iteration|overall|total|end-to-end|test(?:ing)?|prediction|planning|reaction|wait(?:ing)?|loading|serving|prefill(?:ing)?) times?';

const named = new RegExp(String.raw`(?<![\p{L}\d-])(?:${time})(?![\p{L}\d])`, 'iu');

/** Whether what a claim says is saved is time: "reduces serving latency by 40%", "35% lower inference time". */
export function savesTime({ before, after }: Pick<ClaimSaying, 'before' | 'after'>): boolean {
  return named.test(before) || named.test(after);
}
