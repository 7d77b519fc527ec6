import { defineConfig } from 'astro/config';
import papershelf from 'papershelf';

export default defineConfig({
  site: 'https://papers.example',
  base: '/lab',
  integrations: [papershelf({ content: './half of it, 50% of #1' })],
});
