import type { Frame } from '../frame.ts';
import type { Settings } from '../settings.ts';
import { accentShades } from './accentShades.ts';

/** The CSS that settings ask for, of which a page without them loads nothing. Where colours are forced it says none. */
export function madeStyle({ accent }: Pick<Settings, 'accent'>, { logo }: Pick<Frame, 'logo'>): string {
  return [
    ...(accent === undefined ? [] : [accentStyle(accent)]),
    ...(logo === undefined ? [] : [logoStyle]),
    ...(logo === undefined || logo.light === logo.dark ? [] : [themedLogo]),
  ].join('');
}

function accentStyle(accent: string): string {
  const { light, dark, more } = accentShades(accent);
  const said = (one: { light: string; dark: string }): string =>
    `:root{--accent:light-dark(${one.light},${one.dark})}`;
  return `@media (forced-colors:none){${said({ light, dark })}}
@media (forced-colors:none) and (prefers-contrast:more){${said(more)}}
`;
}

const logoStyle = `.brand::before{display:none}
.brand img{display:block;width:auto;max-width:min(14rem,60vw);height:1.75rem;object-fit:contain}
`;

const themedLogo = `.brand .by-night{display:none}
[data-theme=dark] .brand .by-night{display:block}
[data-theme=dark] .brand .by-day{display:none}
@media (prefers-color-scheme:dark){
:root:not([data-theme=light]) .brand .by-night{display:block}
:root:not([data-theme=light]) .brand .by-day{display:none}
}
`;
