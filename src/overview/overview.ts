/**
 * What many assessments have in common, worked out one by one, for the command line and the app alike:
 *
 * ```ts
 * const fold = begin(options)
 * add(fold, read)           // for every assessment that was read, in any order; says what became of it
 * addReview(fold, read)     // for a file that one reviewer handed in (`cohesietoets/review`)
 * addUnreadable(fold)       // for every file that could not be read
 * const overviews = finish(fold, 'working') // or 'public': one per questionnaire, those with most drafts first
 * ```
 *
 * `finish` may be called again, and between additions. A public overview for which `isTooFew` holds is not shown.
 * `buildOverview` in `report/build.ts` makes a document of an overview, which every renderer takes; `schema.ts` is the
 * published schema. `types.ts` says what each number means, `floor.ts` and `public.ts` what a public overview leaves
 * out, `same-draft.ts` and `versions.ts` which files are versions of one draft, and `columns.ts` what a row has.
 */
export { add, addReview, addUnreadable, begin, newestOf, rowFor, type Added } from './add.ts'
export { columnsOf, kindsOf, type Cell, type ColumnKind } from './columns.ts'
export { finish } from './finish.ts'
export { isTooFew } from './floor.ts'
export { keptFiles, keptRows, type Fold, type OverviewOptions } from './fold.ts'
export type * from './types.ts'
