import type { Translate } from '#i18n/translator.ts'

/** About how long something takes, in words; minutes are rounded already. */
export const toldTime = (minutes: number, translate: Translate): string =>
  minutes === 60 ? translate('common.about.hour') : translate('common.about.minutes', { minutes })
