// @ts-check
/** What `import papershelf from 'papershelf'` gives a site of Astro's, whose Node reads no TypeScript of packages. */
process.env['PAPERSHELF_PROJECT'] ||= process.cwd();
await import('./ofPackage.mjs');
const { papershelf } = await import('../src/integrations/papershelf.ts');
export default papershelf;
