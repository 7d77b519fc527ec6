// Formulas are copied as text by a module that few readers need: it comes with the first selection, since what is copied
// must be known at once when it is copied.
const begun = (): void => {
  if (getSelection()?.isCollapsed !== false || !document.querySelector('math')) return;
  document.removeEventListener('selectionchange', begun);
  // Without it the browser copies as ever.
  import('./copyFormulas.ts').catch(() => undefined);
};
document.addEventListener('selectionchange', begun);

// A module, so that its names are its own.
export {};
