/** Whether the reader does not want this shelf kept in this browser, by the address of its worker. */
export const refusal = {
  stands(worker: string): boolean {
    try {
      return localStorage.getItem(key(worker)) === 'no';
    } catch {
      return false;
    }
  },

  /** Where storage is blocked there is nothing kept to refuse. */
  set(worker: string, refused: boolean): void {
    try {
      if (refused) localStorage.setItem(key(worker), 'no');
      else localStorage.removeItem(key(worker));
    } catch {
      return;
    }
  },
};

function key(worker: string): string {
  return `papershelf.offline:${new URL('.', worker).pathname}`;
}
