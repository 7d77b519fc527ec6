/** What Windows put at the places 0x80 to 0x9F, where Latin-1 has control characters. Five are free. */
export const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
