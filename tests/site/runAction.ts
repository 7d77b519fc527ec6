import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/paths.mjs';

type Values = Record<string, string>;

interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Values;
  with?: Values;
  'working-directory'?: string;
}

interface Action {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: Step[] };
}

/** What GitHub says of a run: a `push`, or a `pull_request`, of a branch. */
export interface Event {
  event_name: string;
  ref: string;
}

interface Ran {
  /** The actions that were used, with what they were given, in order. */
  used: { action: string; given: Values }[];
  outputs: Values;
  /** What the commands wrote, and with which code the last of them ended. */
  said: string;
  status: number;
}

/**
 * Runs `action.yml` of this checkout in a folder, step by step as GitHub does: its expressions by GitHub's own evaluator,
 * its commands as they stand in a shell. The actions it uses are those of others: they give the outputs that are told.
 */
export function runAction(folder: string, event: Event, inputs: Values, used: Record<string, Values>): Ran {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
  const given = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default]),
  );
  const steps: Record<string, { outputs: Values }> = {};
  const contexts = (): object => ({
    inputs: given,
    steps,
    runner: { os: 'Linux', arch: 'X64' },
    github: { ...event, run_id: '1', action_path: ROOT, event: { repository: { default_branch: 'main' } } },
  });
  const filled = (values: Values = {}): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, fill(String(value), contexts())]),
    );
  const ran: Ran = { used: [], outputs: {}, said: '', status: 0 };
  for (const step of action.runs.steps) {
    if (evaluate(`!!(${step.if ?? 'true'})`, contexts()).coerceString() !== 'true') continue;
    let outputs: Values = {};
    if (step.uses !== undefined) {
      const [name = ''] = step.uses.split('@');
      ran.used.push({ action: name, given: filled(step.with) });
      outputs = used[name] ?? {};
    } else {
      const place = fill(step['working-directory'] ?? '', contexts()) || folder;
      const shell = inShell(step.run ?? '', place, filled(step.env));
      ran.said += shell.said;
      ran.status = shell.status;
      if (shell.status !== 0) return ran;
      ({ outputs } = shell);
    }
    if (step.id !== undefined) steps[step.id] = { outputs };
  }
  for (const [name, { value }] of Object.entries(action.outputs)) ran.outputs[name] = fill(value, contexts());
  return ran;
}

function inShell(
  command: string,
  cwd: string,
  own: Values,
): { said: string; status: number; outputs: Values } {
  const output = join(mkdtempSync(join(tmpdir(), 'output-')), 'output');
  writeFileSync(output, '');
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST$|NODE_ENV$|BASE_URL$|PAPERSHELF_|SITE$|BASE$)/.test(name),
    ),
  );
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command],
    {
      cwd,
      encoding: 'utf8',
      env: { ...env, PATH: path, GITHUB_ACTION_PATH: ROOT, GITHUB_OUTPUT: output, ...own },
    },
  );
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { said: stdout + stderr, status: status ?? 1, outputs };
}

function fill(text: string, contexts: object): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );
}

function evaluate(expression: string, contexts: object): data.ExpressionData {
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), []);
  return new Evaluator(parser.parse(), dataOf(contexts) as data.Dictionary).evaluate();
}

function dataOf(value: unknown): data.ExpressionData {
  if (typeof value !== 'object' || value === null) return new data.StringData(String(value));
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: dataOf(each) })));
}
