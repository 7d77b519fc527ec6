import type { Plugin } from 'vite';

/** Astro's plugin that brings the scripts and styles of a component. */
const ASTRO = 'astro:build';

/**
 * Lets the program lie anywhere. Where the path of a component and that of the folder Astro works in share no beginning,
 * Astro takes the first for one below the second: `npm install -g` puts the program below `/usr`, a shelf lies in
 * `/home`, and no script of a component would be found. In the form that Vite gives to files of anywhere, it leaves the
 * path alone.
 */
export function farFromShelf(program: string): Plugin {
  return {
    name: 'papershelf-far-from-shelf',
    configResolved({ plugins }) {
      const load = plugins.find(({ name }) => name === ASTRO)?.load;
      if (typeof load !== 'object') return;
      const { handler } = load;
      load.handler = function (id, ...others) {
        return handler.call(this, id.startsWith(program) ? `/@fs${id}` : id, ...others);
      };
    },
  };
}
