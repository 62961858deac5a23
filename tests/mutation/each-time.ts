/**
 * Stands in for `oncePer`. What is made once and remembered is made in the first test alone; a mutant in it would be tried
 * against that test and no other.
 */
export const oncePer = <K extends object, V extends {}>(make: (key: K) => V): ((key: K) => V) => make
