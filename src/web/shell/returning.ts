import { forgetSetting, readSetting, writeSetting } from './settings.ts'

/** Whether assessments were on this device when the start page was last seen. */
export const isReturning = (): boolean => readSetting('returning') !== null

/** Makes the start page begin with the list of assessments, before the list itself has loaded. */
export function showReturning(): void {
  if (isReturning()) document.documentElement.dataset['returning'] = ''
}

/** Remembers whether there are assessments on this device, for this page and the next visit. */
export function rememberReturning(hasAssessments: boolean): void {
  if (hasAssessments) {
    writeSetting('returning', 'yes')
    document.documentElement.dataset['returning'] = ''
  } else {
    forgetSetting('returning')
    delete document.documentElement.dataset['returning']
  }
}
