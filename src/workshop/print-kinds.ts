/** What can be printed for a workshop; what most facilitators need comes first, as in the guide. */
export const printKinds = ['voting', 'cards', 'tents', 'sheets', 'forms', 'posters'] as const
export type PrintKind = (typeof printKinds)[number]

/** Whether a text is one of `printKinds`. */
export const isPrintKind = (value: string): value is PrintKind => printKinds.some((kind) => kind === value)
