import { useEffect, useRef, useState } from 'react'
import type { Format, RenderedFile } from '#render/renderer.ts'
import type { Report } from '#report/model.ts'
import { renderAs } from './render-as.ts'
import { whenQuiet } from './when-quiet.ts'

/** The files of one format; null when making them failed. */
export type Files = readonly RenderedFile[] | null

export interface FilesOfReport {
  /** The files made so far. */
  readonly made: ReadonlyMap<Format, Files>
  /** Makes a format now, unless it exists already. */
  make(format: Format): Promise<Files>
}

/**
 * The files of a report. Makes them one by one while the user is idle, so that their sizes can be shown, and at once
 * when requested.
 */
export function useFiles(report: Report, formats: readonly Format[]): FilesOfReport {
  const [made, setMade] = useState<ReadonlyMap<Format, Files>>(new Map())
  const current = useRef(report)
  current.current = report
  const present = useRef(made)
  present.current = made

  const render = async (format: Format): Promise<Files> => {
    const files = await renderAs(report, format).catch(() => null)
    if (current.current === report) setMade((known) => new Map(known).set(format, files))
    return files
  }

  useEffect(() => {
    let isWanted = true
    setMade(new Map())
    const makeAll = async () => {
      for (const format of formats) {
        await whenQuiet()
        if (!isWanted) return
        if (!present.current.has(format)) await render(format)
      }
    }
    void makeAll()
    return () => {
      isWanted = false
    }
    // Runs again only for another report.
  }, [report]) // eslint-disable-line react-hooks/exhaustive-deps

  return { made, make: async (format) => made.get(format) ?? render(format) }
}
