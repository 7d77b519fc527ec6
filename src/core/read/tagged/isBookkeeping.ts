import { isQuiet } from '../factNames.ts';
import { plainName } from '../plainName.ts';

/** Tags that nobody misses: where an entry is kept and by whom, its numbers there, addresses, languages, files and notes. */
const quiet: Readonly<Record<string, ReadonlySet<string>>> = {
  ris: tags(
    'AD AN AV C1 C2 C3 C4 C5 C6 C7 C8 CN CY DB DP L1 L2 L4 LA LB N1 NV RI RN RP SN ST TT U1 U2 U3 U4 U5 Y2',
  ),
  medline: tags(
    `AD AID AUID CDAT CI CIN CN CON COIS CRDT CTDT DA DCOM DRDT ECI EDAT EIN ERIN FED FPS GR GS IR IRAD IS JID LA LID
     LR MHDA MID NM OAB OABL OCI OID OTO OWN PHST PL PMC PMCR PRIN PS PST RF RIN RN ROF RPF RPI SB SFM SI SO SPIN
     STAT TT UIN UOF`,
  ),
  refer: tags('%+ %1 %2 %3 %4 %@ %F %G %L %M %O %W %Z %[ %~ %<'),
  'web of science': tags(
    'BN C1 C3 CA CL CR CT CY DA EA EF EI EM EY FN FU FX GA HC HO HP J9 JI LA NR OA OI PA PG PI PN RI RP SC SI SN SP SU TC U1 U2 VR WC WE Z9',
  ),
};

function tags(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Whether a tag of a format, or a name in it, holds nothing of the paper. */
export function isBookkeeping(format: string, tag: string): boolean {
  return quiet[format]?.has(tag) ?? (format === 'bibtex' && isQuiet(plainName(tag), tag));
}
