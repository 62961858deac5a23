import { rowsInBrowser, type KeptRows } from './kept-rows.ts'

/** A questionnaire package as it was opened, under its id and version. */
export interface KeptPackage {
  readonly name: string
  readonly json: unknown
}

/** Where packages of questionnaires are kept on this device. */
export type Packages = Omit<KeptRows<KeptPackage>, 'remove'>

export const packagesInBrowser = (name = 'cohesietoets-questionnaires'): Packages => rowsInBrowser(name, 'packages')
