/** Where the list a reader came from is kept: in this tab only. Apart, since a paper's page reads it and never writes it. */
export const listKey = 'papershelf.list';
