/** Where a new issue is written, and what its title and its text are called. Gitea and Forgejo do as GitHub does. */
const forms = {
  gitlab: { path: '/-/issues/new', fields: ['issue[title]', 'issue[description]'] },
  other: { path: '/issues/new', fields: ['title', 'body'] },
} as const;

/**
 * The address of a new issue in the shelf's repository, filled with what a correction file needs. A form of four lines
 * can be mended on a phone, where the repository's file editor cannot.
 */
export function fixAddress(repository: string, title: string, body: string): string {
  const { path, fields } = /^https?:\/\/[^/]*\bgitlab\b/.test(repository) ? forms.gitlab : forms.other;
  const [heading, text] = fields;
  const query = [
    [heading, title],
    [text, body],
  ]
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
  return `${repository.replace(/(?:\.git)?(?<!\/)\/*$/, '')}${path}?${query}`;
}
