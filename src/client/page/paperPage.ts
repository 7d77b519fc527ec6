// What a paper's page needs of scripts, in one file: small ones compress worse than one.
import './copyButton.ts';
import './listWalk.ts';
import '../saved/saveButton.ts';

// On a large shelf alone. Without a connection there is nothing to take, either.
if (document.querySelector('take-citation')) import('./takeCitation.ts').catch(() => undefined);
