import data from './data/texNotation.json' with { type: 'json' };

type Style = 'emphasis' | 'strong' | 'code';

/** What the commands of TeX mean in the text of an abstract; what each table says stands in the data. `scanTex` walks the source. */
export const styleCommands = data.styleCommands as Readonly<Record<string, Style>>;
export const styleSwitches = data.styleSwitches as Readonly<Record<string, Style>>;
export const transparentCommands: Readonly<Record<string, number>> = data.transparentCommands;
export const silentCommands: Readonly<Record<string, number>> = data.silentCommands;
export const characterCommands: Readonly<Record<string, string>> = data.characterCommands;
export const escapedSigns: Readonly<Record<string, string>> = data.escapedSigns;
export const accents: Readonly<Record<string, string>> = data.accents;
