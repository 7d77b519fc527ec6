import type { Filter } from '#core/query/answer.ts';
import type { Condition } from '#core/query/condition.ts';
import { number } from '#interface/speech.ts';
import * as narrow from '#interface/narrow.ts';
import { yearsLabel } from './yearsLabel.ts';

/** What a typed filter asks for, in a few words: "from 2024", "speed-up over 3×", "topic: diffusion". */
export function filterLabel({ asks }: Filter): string {
  const said = asks.kind === 'field' ? fieldLabel(asks.field, asks.words) : conditionLabel(asks);
  return asks.not ? narrow.asked.not(said) : said;
}

function fieldLabel(field: string, asked: string): string {
  const names: Readonly<Record<string, string>> = narrow.asked.fields;
  return narrow.asked.field({ name: names[field] ?? field, words: asked });
}

function conditionLabel(asks: Condition): string {
  if (asks.kind === 'code') return narrow.asked.code;
  if (asks.kind === 'yearless') return narrow.asked.unknownYear;
  if (asks.kind === 'years' && asks.from === asks.to) return String(asks.from);
  if (asks.kind === 'years')
    return yearsLabel({
      from: asks.from < 1000 ? '' : String(asks.from),
      to: asks.to > 9000 ? '' : String(asks.to),
    });
  if (asks.kind === 'claim')
    return narrow.asked.claim(
      asks.claim === undefined ? narrow.asked.anyClaim : narrow.claimKinds[asks.claim].all,
    );
  return narrow.asked.amount({ kind: narrow.claimKinds[asks.claim].one, span: spanLabel(asks) });
}

function spanLabel({ from, to, unit, beyond }: Condition & { kind: 'amount' }): string {
  const amount = (value: number): string =>
    number(value) + (unit.length === 1 ? unit : ` ${narrow.units[unit]}`);
  if (from === -Infinity) return beyond ? narrow.amounts.under(amount(to)) : narrow.amounts.most(amount(to));
  if (to === Infinity) return beyond ? narrow.amounts.over(amount(from)) : narrow.amounts.least(amount(from));
  return narrow.amounts.between({ from: number(from), to: amount(to) });
}
