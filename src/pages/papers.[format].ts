import type { APIRoute, GetStaticPaths } from 'astro';
import { exportExtensions, listFile } from './_exportFile.ts';
import { theShelf } from './_shelf.ts';

/** The whole shelf: `/papers.json`, `/papers.bib`, … */
export const getStaticPaths = (() =>
  exportExtensions.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  listFile(params['format'] ?? '', (await theShelf()).papers, '');
