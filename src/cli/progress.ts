import type { Translate } from '#i18n/translator.ts'

/** Shows progress on standard error, when that is a terminal and there is more than one item. */
export function showProgress(total: number, translate: Translate): { step(): void; end(): void } {
  let done = 0
  const isShown = process.stderr.isTTY && total > 1
  const clear = (): void => void (isShown && process.stderr.write('\r\u001b[K'))
  return {
    step() {
      done += 1
      clear()
      if (isShown && done < total) process.stderr.write(translate('cli.progress', { done, total }))
    },
    end: clear
  }
}
