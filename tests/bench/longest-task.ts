import type { Browser } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** In microseconds, of the processor. A throttled processor counts its idling too. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Begins to watch the tasks of all pages of a browser. Returns a function that ends it, and gives the longest in
 * milliseconds of processor: what else the machine does is no part of it.
 */
export async function watchTasks(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] }
  })
  return async () => {
    const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
    await session.send('Tracing.end')
    await ended
    await session.detach()
    const pages = new Set(
      events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(placeOf)
    )
    const tasks = events.filter((event) => event.name === 'RunTask' && pages.has(placeOf(event)))
    return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000
  }
}

const placeOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
