import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** What a build had used when a part of it ended: seconds from its start, and megabytes at most so far. */
export interface Moment {
  phase: string;
  cpu: number;
  wall: number;
  memory: number;
}

/**
 * The integrations of a build, and between them what notes the moment at which each is done, a line of JSON each.
 *
 * @param file where to; without it the list is what it was
 */
export function measured(file: string | undefined, integrations: AstroIntegration[]): AstroIntegration[] {
  if (file === undefined) return integrations;
  const note = (phase: string): void => {
    appendFileSync(file, `${JSON.stringify(momentOf(phase))}\n`);
  };
  const begun: AstroIntegration = {
    name: 'papershelf-measured',
    hooks: {
      'astro:config:setup': () => note('read, core'),
      'astro:build:start': () => note('store'),
      'astro:build:generated': () => note('render, write'),
    },
  };
  const writing = integrations.filter(({ hooks }) => hooks['astro:build:done'] !== undefined);
  return [
    begun,
    ...integrations.flatMap((integration): AstroIntegration[] => {
      if (!writing.includes(integration)) return [integration];
      const name = `${integration.name}-measured`;
      return [integration, { name, hooks: { 'astro:build:done': () => note(integration.name) } }];
    }),
  ];
}

function momentOf(phase: string): Moment {
  const { user, system } = process.cpuUsage();
  return {
    phase,
    cpu: (user + system) / 1e6,
    wall: process.uptime(),
    memory: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}
