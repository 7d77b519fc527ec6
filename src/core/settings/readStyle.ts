import { type Finding, finding } from '../findings/finding.ts';
import { harmsOf } from '../policy/harmsOf.ts';
import { styleAddresses } from './styleAddresses.ts';

/**
 * What a curator's style sheet would load and may not, or what the folder public does not have. The policy of every page
 * keeps the first from being asked for; here it is told. `files` are those of the content folder.
 */
export function readStyle(sheet: string, css: string, files?: ReadonlySet<string>): Finding[] {
  return styleAddresses(css).flatMap(({ address, isSheet, line }) => {
    const [name, attribute] = isSheet ? ['link', 'href'] : ['img', 'src'];
    const harms = harmsOf({ name, line, attributes: [{ name: attribute, value: address, line }] });
    if (harms.length > 0) return [finding('style-policy', { file: sheet, line }, { value: address })];
    const [path = ''] = address.split(/[?#]/);
    const file = path.replace(/^\.\//, '');
    if (path === '' || /^data:/i.test(path) || !files) return [];
    if (files.has(`public/${file}`) || files.has(`public/${decoded(file)}`)) return [];
    return [finding('style-file-missing', { file: sheet, line }, { path })];
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
