// @ts-check

/**
 * Whether what stands at the top of a content folder can be content: a shelf may be the whole of a project, and then
 * what is hidden, and the packages that npm puts there, are none of it.
 *
 * @param {string} name
 */
export function isContentName(name) {
  return !name.startsWith('.') && name !== 'node_modules';
}
