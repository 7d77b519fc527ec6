// What a paper's page needs of scripts, in one file: small ones compress worse than one.
import './copyButton.ts';
import './listWalk.ts';
import './takeCitation.ts';
import '../saved/saveButton.ts';
