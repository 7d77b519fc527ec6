// What a paper's page needs of scripts, in one file: three small ones compress worse than one.
import './copy-text.ts';
import './list-walk.ts';
import './save-button.ts';
