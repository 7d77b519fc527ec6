import * as words from '#interface/paperPage.ts';

/** The buttons by which a reader takes the paper of a page along in some format: on a large shelf it has no files. */
export class TakeCitation extends HTMLElement {
  connectedCallback(): void {
    const { formats = '' } = this.dataset;
    const id = document.querySelector<HTMLElement>('save-button')?.dataset['id'] ?? '';
    if (this.firstChild) return;
    for (const format of formats.split(',').filter(Boolean)) {
      const [name = '', ...said] = format.trim().split(' ');
      const label = said.join(' ');
      const button = document.createElement('button');
      button.className = 'tool';
      button.dataset['format'] = name;
      button.textContent = label;
      button.setAttribute('aria-live', 'polite');
      this.append(button, ' ');
      button.addEventListener('click', () => {
        take(id, name).then(
          () => (button.textContent = label),
          () => (button.textContent = words.notLoaded),
        );
      });
    }
  }
}

/** The writers of all formats weigh more than the page, and few readers take a paper along. */
async function take(id: string, format: string): Promise<void> {
  const [{ loadCitables }, { saveExport }] = await Promise.all([
    import('./loadCitables.ts'),
    import('./saveExport.ts'),
  ]);
  const papers = await loadCitables([id]);
  if (papers.length === 0) throw new Error(`The shelf holds no citation of ${id}.`);
  saveExport(papers, format, id);
}

customElements.define('take-citation', TakeCitation);
