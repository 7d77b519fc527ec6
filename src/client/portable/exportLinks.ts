import { saveFile } from '../page/saveFile.ts';
import { exportFile } from './exportFile.ts';
import * as words from '#interface/portable.ts';

/** Lets links to export files save what they name. They lead to a page that does the same on its own. */
export function answerExportLinks(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const path = link && exportPath(link.href);
    if (!path || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    save(path).catch(() => location.assign(link.href));
  });
  const asked = exportPath(location.href);
  if (!asked) return;
  const status = document.querySelector('[data-export]');
  save(asked).then(
    () => status?.append(words.exported(asked)),
    () => status?.append(words.notExported(asked)),
  );
}

async function save(path: string): Promise<void> {
  const { text, mediaType } = await exportFile(path);
  saveFile(text, path.slice(path.lastIndexOf('/') + 1), mediaType);
}

function exportPath(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address);
  return pathname.endsWith('/assets/export.html') ? (searchParams.get('file') ?? undefined) : undefined;
}
