import type { APIRoute } from 'astro';
import { feedFile } from './_feed.ts';
import { theShelf } from './_shelf.ts';

export const GET: APIRoute = async () => feedFile('json', (await theShelf()).papers, '');
