import { validate } from '@actions/languageservice';
import { readdirSync, readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
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

const action = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');

let asked = 0;

/** What GitHub's own check of workflows and actions says of one, a line each. It remembers what it said of an address. */
async function problemsOf(file: string, text: string): Promise<string[]> {
  const address = `file:///${String((asked += 1))}/${file}`;
  const found = await validate(TextDocument.create(address, 'yaml', 1, text));
  return found.map(({ message, range }) => `${String(range.start.line + 1)}: ${message}`);
}

describe('the check of workflows', () => {
  const [{ text } = { text: '' }] = workflows;

  test.each<[what: string, file: string, wrong: string]>([
    ['a key', '.github/workflows/a.yml', text.replace('runs-on', 'run-on')],
    ['a permission', '.github/workflows/a.yml', text.replace('pages: write', 'pages: writes')],
    ['a job', '.github/workflows/a.yml', text.replace('needs.plan.outputs', 'needs.plane.outputs')],
    ['a key of an action', 'action.yml', action.replace('using:', 'uses:')],
    ['no shell', 'action.yml', action.replace('shell: bash', '')],
  ])('sees what is wrong: %s', async (_, file, wrong) => {
    expect([text, action]).not.toContain(wrong);
    expect(await problemsOf(file, wrong)).not.toEqual([]);
  });
});

describe('the action', () => {
  test('publishes a shelf by the ten lines that the guide shows', async () => {
    const text = readFileSync(
      new URL('../../src/components/guide/actionWorkflow.yml', import.meta.url),
      'utf8',
    );
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(10);
    expect(await problemsOf('.github/workflows/pages.yml', text)).toEqual([]);
  });

  test('has the inputs that the guide tells', () => {
    const told = readFileSync(new URL('../../src/guide/deploying.mdx', import.meta.url), 'utf8');
    const [, table = ''] = told.split('| input ');
    const rows = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys((parse(action) as { inputs: object }).inputs));
  });

  test('is one that GitHub takes', async () => {
    expect(await problemsOf('action.yml', action)).toEqual([]);
  });

  // This its check does not see.
  test('asks for no input that it does not have, and for no step that does not stand before', () => {
    const { inputs, runs } = parse(action) as {
      inputs: Record<string, unknown>;
      runs: { steps: Record<string, unknown>[] };
    };
    const named = (text: string, context: string): string[] =>
      [...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g'))].map(([, name = '']) => name);
    expect(named(action, 'inputs').filter((name) => !(name in inputs))).toEqual([]);
    expect(Object.keys(inputs).filter((name) => !named(action, 'inputs').includes(name))).toEqual([]);
    const before = new Set<unknown>();
    for (const step of runs.steps) {
      expect(named(JSON.stringify(step), 'steps').filter((id) => !before.has(id))).toEqual([]);
      before.add(step['id']);
    }
  });

  test('pins every action to a commit, and puts nothing of a pull request into a shell', () => {
    expect(unpinned(action)).toEqual([]);
    expect(expressionsInShell(action)).toEqual([]);
  });
});

describe.each(workflows)('$name', ({ name, text }) => {
  const workflow = parse(text) as Workflow;

  test('is one that GitHub takes', async () => {
    expect(await problemsOf('.github/workflows/pages.yml', text)).toEqual([]);
  });

  test('pins every action to a commit, and says which version that is', () => {
    expect(unpinned(text)).toEqual([]);
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
    const isOfTags = JSON.stringify(Object.keys(workflow.on)) === '["push"]' && !text.includes('branches:');
    const isOfMain = (name: string): boolean => {
      const { if: condition, needs = [] } = workflow.jobs[name] ?? {};
      return condition === ofMain || [needs].flat().some((needed) => isOfMain(needed));
    };
    for (const [name, { permissions = {}, environment }] of Object.entries(workflow.jobs)) {
      const isReading = Object.entries(permissions).every(
        ([part, right]) => part === 'contents' && right === 'read',
      );
      expect(isOfTags || isOfMain(name) || (isReading && environment === undefined), name).toBe(true);
    }
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });

  // A new shelf is small, and a release has none.
  test.runIf(name.endsWith('../.github/workflows/pages.yml') && !name.includes('example'))(
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
    expect(expressionsInShell(text)).toEqual([]);
  });
});

/** The lines that use an action of no fixed commit, or do not say of which version it is. */
function unpinned(text: string): string[] {
  const uses = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
  expect(uses).not.toEqual([]);
  return uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}

/** The commands for a shell that GitHub would put something into, by which whoever names a branch runs a program. */
function expressionsInShell(text: string): string[] {
  const isStep = (each: unknown): each is { run: string } =>
    typeof each === 'object' && each !== null && 'run' in each && typeof each.run === 'string';
  const within = (value: unknown): string[] => [
    ...(isStep(value) ? [value.run] : []),
    ...(typeof value === 'object' && value !== null ? Object.values(value).flatMap(within) : []),
  ];
  const commands = within(parse(text));
  expect(commands).not.toEqual([]);
  return commands.filter((command) => command.includes('${{'));
}
