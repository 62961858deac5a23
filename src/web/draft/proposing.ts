import { forgetSetting, readSetting, writeSetting } from '../shell/settings.ts'
import { createValue, type Readable } from '../state/value.ts'

const proposing = createValue(readSetting('proposals') !== 'off')

/** Whether this user wants to see passages that may be evidence; otherwise they search by themselves. */
export const proposesPlaces: Readable<boolean> = proposing

/** Changes it, for this browser. */
export function proposePlaces(isWanted: boolean): void {
  if (isWanted) forgetSetting('proposals')
  else writeSetting('proposals', 'off')
  proposing.set(isWanted)
}
