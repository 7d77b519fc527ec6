import type { Answer } from '#core/query/answer.ts';
import styles from '../../styles/search-dialog.css?url';
import { writeAddress, step } from './searchAddress.ts';
import { answer, warmUp } from './answer.ts';
import { siteAddress } from '../page/loadJson.ts';
import { buildDialog, type DialogParts } from './buildDialog.ts';
import { SearchOptions } from './searchOptions.ts';
import { make } from '../page/make.ts';
import { newestOnly } from './newestOnly.ts';
import { saidNodes } from './saidNodes.ts';
import { type SearchShelf, searchShelf } from './searchShelf.ts';
import { type Said, sayAbout, sayFault, sayNotes, sayReadings, sayTally } from './searchWords.ts';
import { tryOne } from '#interface/search.ts';

/** Results in the dialog; the page shows them all. */
const few = 6;

let made: DialogParts | undefined;

/**
 * Opens the dialog, with what was typed ahead of it, else with the last query selected. Closing it gives the focus back
 * to where it was.
 */
export async function openSearchDialog(ahead: () => string | undefined): Promise<void> {
  if (made === undefined) {
    await styled();
    made ??= setUp();
  }
  if (made.dialog.open) return;
  made.dialog.showModal();
  made.field.focus();
  const typed = ahead();
  if (typed) {
    made.field.value = typed;
    made.field.dispatchEvent(new Event('input'));
  } else made.field.select();
  warmUp();
}

function setUp(): DialogParts {
  const parts = buildDialog();
  const { dialog, form, field, list, status, understood } = parts;
  const options = new SearchOptions(field, list);

  const ask = newestOnly<string, [Answer | undefined, SearchShelf]>(
    (query) =>
      Promise.all([query.trim() === '' ? undefined : answer(query, {}, { count: few }), searchShelf()]),
    ([found, shelf], query) => {
      if (found === undefined) options.showExamples(shelf);
      else options.showHits(found, query, shelf);
      if (found === undefined) tell(tryOne, [[tryOne]]);
      else
        tell(sayTally(found, false), [
          sayAbout(found, false),
          ...sayNotes(whileTyping(found)),
          ...sayReadings(slips(found)),
        ]);
    },
    (error) => {
      options.showLists();
      tell(sayFault(error), [[sayFault(error)]]);
    },
  );

  function tell(count: string, sentences: readonly Said[][]): void {
    if (status.textContent !== count) status.textContent = count;
    understood.replaceChildren(...sentences.map((sentence) => make('p', {}, ...saidNodes(sentence))));
  }

  field.addEventListener('input', () => ask(field.value));
  field.addEventListener('keydown', (event) => options.press(event));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = writeAddress({ query: field.value, selection: {}, order: 'relevance', show: step });
    location.assign(siteAddress('search/', query));
  });
  understood.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-query]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.value = link.dataset['query'] ?? '';
    field.focus();
    ask(field.value);
  });
  // A press beside the dialog lands on the dialog itself, for it has no padding of its own.
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog) dialog.close();
  });
  stayAboveKeyboard(dialog);
  document.body.append(dialog);
  ask('');
  return parts;
}

/** In the dialog a word is begun at every letter; the page tells it of one that stays so. */
function whileTyping(found: Answer): Answer {
  return { ...found, understood: found.understood.filter(({ kind }) => kind !== 'begun') };
}

/** Of how a query was read the dialog tells what was not typed so; the page tells all. */
function slips(found: Answer): Answer {
  return { ...found, understood: found.understood.filter(({ kind }) => kind === 'respelled') };
}

/** A touch keyboard covers the page without making it smaller; only the visual viewport tells how much is left to see. */
function stayAboveKeyboard(dialog: HTMLElement): void {
  const seen = window.visualViewport;
  const fit = (): void => {
    if (seen === null || seen.scale !== 1) return;
    dialog.style.setProperty('--seen', `${seen.height}px`);
    dialog.style.setProperty('--covered', `${Math.max(0, innerHeight - seen.height - seen.offsetTop)}px`);
  };
  seen?.addEventListener('resize', fit);
  seen?.addEventListener('scroll', fit);
}

/** The dialog's own style comes with it, so that it weighs on no page. Without it the dialog still works. */
function styled(): Promise<void> {
  const link = make('link', { rel: 'stylesheet', href: styles });
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
