import type { IForbiddenRuleType } from 'dependency-cruiser'

type Table = Readonly<Record<string, readonly string[]>>

export const layers: Table
export const pure: readonly string[]
export const owners: Table

declare const config: { readonly forbidden: IForbiddenRuleType[]; readonly options: object }
export default config
