import type { Translate } from '#i18n/translator.ts'

/** Tells on standard error how far the work is, when that is a terminal and there is more than one thing to do. */
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
