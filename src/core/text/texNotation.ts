import data from './data/texNotation.json' with { type: 'json' };

type Style = 'emphasis' | 'strong' | 'code';

/** What the commands of TeX mean in the text of an abstract; what each table says stands in the data. `scanTex` walks the source. */
export const styleCommands = table<Style>(data.styleCommands as Record<string, Style>);
export const styleSwitches = table<Style>(data.styleSwitches as Record<string, Style>);
export const transparentCommands = table<number>(data.transparentCommands);
export const enclosingCommands = table<string>(data.enclosingCommands);
export const silentCommands = table<number>(data.silentCommands);
export const characterCommands = table<string>(data.characterCommands);
export const textEnvironments: ReadonlySet<string> = new Set(data.textEnvironments);
export const units = table<string>(data.units);
export const escapedSigns = table<string>(data.escapedSigns);
export const accents = table<string>(data.accents);

function table<Meaning>(held: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(held));
}
