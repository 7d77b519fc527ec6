import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly jobs: Record<string, Job>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Record<string, string>;
  readonly environment?: unknown;
  readonly outputs?: Record<string, string>;
  readonly strategy?: { readonly matrix: unknown };
  readonly 'timeout-minutes'?: number;
}

/** Our own, and those that a new shelf begins with. */
const folders = ['../../.github/workflows/', '../../scripts/example-shelf/.github/workflows/'];
const workflows = folders.flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => ({
    name: `${path}${name}`,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));
});

describe.each(workflows)('$name', ({ name, text }) => {
  const workflow = parse(text) as Workflow;

  test('pins every action to a commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    expect(uses).not.toEqual([]);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  test('gives no permission to all jobs, and to each job its own', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  // MDX is a program, so whoever opens a pull request to content/ runs one in its checks.
  test('runs a pull request with no secret and no right to write, and publishes main alone', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    expect(text).not.toMatch(/secrets\.|secrets:/);
    const ofMain = "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'";
    const isOfMain = (name: string): boolean => {
      const { if: condition, needs = [] } = workflow.jobs[name] ?? {};
      return condition === ofMain || [needs].flat().some((needed) => isOfMain(needed));
    };
    for (const [name, { permissions = {}, environment }] of Object.entries(workflow.jobs)) {
      const isReading = Object.entries(permissions).every(
        ([part, right]) => part === 'contents' && right === 'read',
      );
      expect(isOfMain(name) || (isReading && environment === undefined), name).toBe(true);
    }
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });

  // A new shelf is small.
  test.skipIf(name.includes('example-shelf'))(
    'renders the parts of a large shelf by machines of their own, and publishes what is merged of them',
    () => {
      const { plan, part, build, deploy } = workflow.jobs;
      expect(plan?.outputs?.['parts']).toBe('${{ steps.plan.outputs.parts }}');
      expect(part?.strategy?.matrix).toEqual({ part: '${{ fromJSON(needs.plan.outputs.parts) }}' });
      expect(build?.needs).toEqual(['plan', 'part']);
      // A small shelf has no part, and a job that was skipped skips all that need it.
      for (const job of [build, deploy]) expect(job?.if).toMatch(/result == 'success' && !failure\(\)/);
    },
  );

  test('ends every job in its time', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  test('puts nothing of a pull request into a shell', () => {
    const commands = text.split('\n').filter((line) => /\brun:/.test(line));
    expect(commands.filter((line) => line.includes('${{'))).toEqual([]);
  });
});
