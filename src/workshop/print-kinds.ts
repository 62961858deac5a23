/** What can be printed for a workshop. */
export const printKinds = ['cards', 'voting', 'posters', 'sheets', 'tents', 'forms'] as const
export type PrintKind = (typeof printKinds)[number]

/** Whether a text is one of `printKinds`. */
export const isPrintKind = (value: string): value is PrintKind => printKinds.some((kind) => kind === value)
