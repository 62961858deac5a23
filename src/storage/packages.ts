import { rowsInBrowser, type KeptRows } from './kept-rows.ts'

/** A questionnaire package as it was opened, under its id and version. */
export interface KeptPackage {
  readonly name: string
  readonly json: unknown
}

/** Where packages of questionnaires are kept on this device. */
export type Packages = Omit<KeptRows<KeptPackage>, 'remove'>

/**
 * The questionnaire packages in this browser, in a database of their own; see `KeptRows` for what happens where the
 * browser stores nothing.
 */
export const packagesInBrowser = (name = 'cohesietoets-questionnaires'): Packages => rowsInBrowser(name, 'packages')
