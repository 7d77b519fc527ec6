// What the script of every page says: it weighs on all of them.

export const themes = {
  system: 'Theme: automatic',
  light: 'Theme: light',
  dark: 'Theme: dark',
};
