// What every page needs of scripts, in one file: small ones compress worse than one.
import './copyArrival.ts';
import './highlightArrival.ts';
import '../search/searchOpener.ts';
import './takeUnzipped.ts';
import './themeSwitch.ts';
import './thumb.ts';
import '../offline/offlineSign.ts';
