import type { Claimed, ClaimGroup, FoundClaim } from '#core/query/claimed.ts';
import { siteAddress } from '../page/loadJson.ts';
import { make, part } from '../page/make.ts';
import { claimValue } from '#core/show/claimValue.ts';
import { hueClass } from './hueClass.ts';
import type { SearchShelf } from './searchShelf.ts';
import { list } from '#interface/speech.ts';
import * as narrow from '#interface/narrow.ts';
import * as words from '#interface/search.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** Draws what the papers of the list claim, unit by unit, into the strip above them; without claims there is none. */
export function drawClaimed(
  strip: HTMLElement,
  claimed: Claimed | undefined,
  total: number,
  shelf: SearchShelf,
): void {
  strip.hidden = claimed === undefined;
  if (claimed === undefined) return;
  const { kinds, papers, total: all, groups } = claimed;
  const shown = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  part(strip, 'p').textContent = words.claimedBy({
    kinds: list(
      kinds.map((kind) => narrow.claimKinds[kind].all),
      'and',
    )
      .map(({ value }) => value)
      .join(''),
    n: papers,
    of: total,
  });
  part(strip, '[data-groups]').replaceChildren(...groups.map((group) => groupOf(group, shelf)));
  const more = part(strip, '[data-all-claims]');
  more.hidden = shown >= all;
  more.textContent = words.allClaims(all);
}

function groupOf({ unit, claims }: ClaimGroup, shelf: SearchShelf): HTMLElement {
  const sign = unit.length === 1 ? unit : undefined;
  const heading = make(
    'h3',
    { class: 'label' },
    sign === undefined ? narrow.units[unit] : make('span', { 'aria-hidden': 'true' }, sign),
    sign === undefined ? undefined : make('span', { class: 'hidden' }, narrow.units[unit]),
  );
  return make(
    'div',
    { class: 'claims-of' },
    heading,
    make('ul', { class: 'plain' }, ...claims.map((claim) => claimItem(claim, shelf))),
  );
}

function claimItem(
  { before, value, after, name, topic, url }: FoundClaim,
  { hues }: SearchShelf,
): HTMLElement {
  return make(
    'li',
    { class: hueClass(topic, hues) },
    make(
      'a',
      { href: siteAddress(url), ...ofShelf },
      make('b', {}, claimValue(value)),
      ' ',
      make('span', {}, name),
    ),
    make('q', ofShelf, before, make('em', {}, value), after),
  );
}
