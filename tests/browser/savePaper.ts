import type { Page } from 'playwright';

/** Saves the paper of a page as a reader does, who sees that it is done before going on. */
export async function savePaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
}

/** Takes it off again. */
export async function dropPaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
}
