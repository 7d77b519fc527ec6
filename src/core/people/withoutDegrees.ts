/**
 * A name without the degrees behind it: "Roe, Jan MD, PhD" is Jan Roe. What holds nothing but degrees, as where a list of
 * names was cut at "Roe, Jan RN; PhD", is nobody: "".
 */
export function withoutDegrees(name: string): string {
  return name.replace(degrees, '');
}

const degrees =
  /(?:(?:^|,? )(?:MD|PhD|MPhil|DPhil|MPH|MSW|MSc?|MA|MBA|BSc?|BA|RN|BSN|MSN|DNP|FAAN|FACS|FRCS|DDS|DO|DVM|EdD|PsyD|PharmD|MBBS|MBChB))+$/;
