// What every page needs of scripts, in one file: small ones compress worse than one.
import './highlight-arrival.ts';
import './search-opener.ts';
import './theme-switch.ts';
import './offline-sign.ts';
