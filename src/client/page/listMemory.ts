import { listKey } from './listKey.ts';

/** Beyond, nobody walks on with "next"; the memory of a tab is small. */
const most = 500;

/** Remembers the list a followed link stands in, so that the paper it leads to knows what comes before and after. */
function remember(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // A listing holds a list for each of its groups; one walks on from group to group.
  const list = link?.closest('.listing') ?? link?.closest('.papers');
  if (!list) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('li :is(h2, h3) > a')];
  try {
    sessionStorage.setItem(
      listKey,
      JSON.stringify(links.slice(0, most).map((a) => [new URL(a.href).pathname, a.textContent])),
    );
  } catch {
    // Without storage the paper shows the neighbours of its topic.
  }
}

addEventListener('click', remember);
