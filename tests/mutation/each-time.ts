/**
 * Replaces `oncePer`. A value that is made once and remembered is made only in the first test, so a mutant in it would
 * be tried against no other.
 */
export const oncePer = <K extends object, V extends {}>(make: (key: K) => V): ((key: K) => V) => make
