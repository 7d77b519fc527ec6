import type { AstroIntegration } from 'astro';
import { findingLine } from '#core/findings/findingLine.ts';
import { saveRecalled } from '../kept/recalled.ts';
import { proseState } from '../loader/proseState.ts';
import { buildOneState, readShelf } from '../loader/readShelf.ts';
import { UseError } from '../loader/UseError.ts';

/**
 * Holds a build to one state of the content, and ends it when that has errors, after everything is written, so that the curator sees all of them at once.
 * `onError: report` in shelf.yaml lets it pass; the findings then stand at /report/.
 *
 * @param prose the files of prose as they were before the shelf was read: a topic whose title is of one state and whose
 *   text of the next is not published
 */
export function verdict(prose: ReadonlyMap<string, string>): AstroIntegration {
  return {
    name: 'papershelf-verdict',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        buildOneState();
        // All texts are read by now.
        saveRecalled();
      },
      'astro:build:done': async () => {
        await refuseTwoStates(prose);
        const { findings, settings } = await readShelf();
        const errors = findings.filter(({ severity }) => severity === 'error');
        if (errors.length === 0 || settings.onError === 'report') return;
        const lines = errors.map((finding) => `  ${findingLine(finding)}`).join('\n');
        const verdict = new Error(
          `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${lines}\n` +
            'Mend them, or set "onError: report" in shelf.yaml to publish the rest with a report.',
        );
        // Astro prints the stack of whatever ends a build. The content is at fault, so where this line stands says nothing.
        verdict.stack = '';
        throw verdict;
      },
    },
  };
}

async function refuseTwoStates(before: ReadonlyMap<string, string>): Promise<void> {
  const now = await proseState();
  const changed = [...new Set([...before.keys(), ...now.keys()])].find(
    (file) => before.get(file) !== now.get(file),
  );
  if (changed === undefined) return;
  throw new UseError(
    `${changed} was changed while the site was built, which would be half of the one state and half of the other. ` +
      'The last site stands; run the command again.',
  );
}
