const key = 'papershelf.shortcuts';

/** Whether a single key may act (WCAG 2.1.4: a reader who dictates must be able to switch that off). Default yes. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    // Storage is blocked: nothing was ever switched off.
    return true;
  }
}

export function rememberSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage is blocked: the choice cannot outlast the page, and the key stays as it is.
  }
}
