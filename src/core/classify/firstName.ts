/** The first name of a title that may have two, without the acronym behind it: "Magnetic field" of "Magnetic field, lattice". */
export function firstName(title: string): string {
  return title.split(/, | \(/)[0] || title;
}
