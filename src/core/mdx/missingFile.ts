import { lineOf, type MdxNode } from './parseMdx.ts';
import { isNode, within } from './programNames.ts';

/**
 * The first file of the content that a text names by its path, and that does not exist: a picture, or what a program of
 * MDX imports. A build ends with either. Nothing is known of what stands outside the content folder, or in packages.
 */
export function missingFile(
  file: string,
  tree: MdxNode,
  files: ReadonlySet<string>,
): { path: string; line: number } | undefined {
  let line = 1;
  for (const node of within(tree)) {
    line = lineOf(node, line);
    const path = pathIn(node);
    const place = path === undefined ? undefined : placeFrom(file, path);
    if (path !== undefined && place !== undefined && !isThere(place, files)) return { path, line };
  }
  return undefined;
}

function pathIn({ type, url, source }: MdxNode): string | undefined {
  const written =
    type === 'image' ? url : /^(?:Im|Ex)port/.test(type) && isNode(source) ? source['value'] : '';
  if (typeof written !== 'string') return undefined;
  const [path = ''] = written.split(/[?#]/);
  const isPath = type === 'image' ? !/^(?:[a-z][a-z\d+.-]*:|\/|$)/i.test(path) : /^\.{1,2}\//.test(path);
  return isPath ? path : undefined;
}

/** The place of a path that is named from a file; undefined when it leaves the content folder. */
function placeFrom(file: string, path: string): string | undefined {
  const steps = file.split('/').slice(0, -1);
  for (const step of decoded(path).split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A per cent sign of its own.
    return path;
  }
}

/** An import may leave out the ending of a file's name. */
function isThere(place: string, files: ReadonlySet<string>): boolean {
  return (
    files.has(place) ||
    [...files].some((file) => file.startsWith(`${place}.`) || file.startsWith(`${place}/index.`))
  );
}
