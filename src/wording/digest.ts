/** The start of a digest in groups of four, so that two people can compare it by eye or by ear. */
export const digestInGroups = (digest: string): string => digest.slice(0, 16).replace(/.{4}(?=.)/g, '$& ')
