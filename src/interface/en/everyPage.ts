// What the script of every page says: it weighs on all of them.

export const themes = {
  system: 'Colours: as the system',
  light: 'Colours: light',
  dark: 'Colours: dark',
};
