import type { Page } from 'playwright';

/** The labels that reach out of their spine, or are hidden in it. */
export const cutLabels = (page: Page): Promise<string[]> =>
  page.locator('.spine .back').evaluateAll((backs) =>
    backs
      .filter((back) => {
        const spine = back.getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(back);
        return [...text.getClientRects()].some(
          ({ top, bottom, left, right }) =>
            top < spine.top || bottom > spine.bottom || left < spine.left - 1 || right > spine.right + 1,
        );
      })
      .map((back) => back.textContent.trim()),
  );
