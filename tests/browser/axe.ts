import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/**
 * What axe finds wrong on the page as it stands now: rule, place and reason, one line each. In light by all of its
 * rules, in dark by those that ask for colours: the elements are the same.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations: string[] = [];
  // No colour is on its way to another while it is looked at.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  violations.push(...(await run(page, [])));
  await page.emulateMedia({ colorScheme: 'dark' });
  violations.push(
    ...(await run(page, ['color-contrast', 'link-in-text-block'])).map(
      (violation) => `in dark, ${violation}`,
    ),
  );
  return violations;
}

async function run(page: Page, rules: string[]): Promise<string[]> {
  const violations = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(only.length === 0 ? {} : { runOnly: only })).violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
