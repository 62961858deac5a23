import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseJson } from '#lib/json.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Assessment } from '#assessment/types.ts'
import { conflict, done, failed, fault } from '#storage/attempt.ts'
import { replaceFile } from '#cli/replace-file.ts'
import type { Attempt, Revision, Store, Stored } from '#storage/store.ts'
import { byAge, byLastChange, isAssessment, summarise } from '#storage/summary.ts'

const ending = '.cohesietoets.json'
const staleLock = 10_000

const codeOf = (reason: unknown): unknown => (reason instanceof Error && 'code' in reason ? reason.code : null)

const isMissing = (reason: unknown): boolean => codeOf(reason) === 'ENOENT'

/** The revision of a file is its content, so a change by an editor or another program also counts. */
const revisionOf = (text: string): Revision => createHash('sha256').update(text).digest('hex')

/** Device names that Windows reserves, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * An id becomes a file name; anything that could point elsewhere, or that a system has no file name for, is escaped.
 */
const fileName = (id: string): string => {
  const escaped = encodeURIComponent(id).replaceAll('.', '%2E').replaceAll('*', '%2A')
  if (escaped.length > 200) return `${revisionOf(id)}${ending}`
  return `${reserved.test(escaped) ? `%${escaped.charCodeAt(0).toString(16)}${escaped.slice(1)}` : escaped}${ending}`
}

const parse = (text: string): Assessment | null => {
  const json = parseJson(text)
  if (!json.ok || !isAssessment(json.value)) return null
  const { $schema: _, ...assessment } = json.value as Assessment & { $schema?: unknown }
  return assessment
}

const attempt = async <T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> => {
  try {
    return await work()
  } catch (reason) {
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(codeOf(reason)))) return fault('full')
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(String(codeOf(reason)))) return fault('unavailable')
    return failed(reason)
  }
}

/** Keeps assessments as `*.cohesietoets.json` files in a folder, for programs on this machine. */
export const fileStore = (folder: string, patience = 10_000): Store => {
  const pathOf = (id: string): string => join(folder, fileName(id))

  const readText = async (path: string): Promise<string | null> => {
    try {
      return await readFile(path, 'utf8')
    } catch (reason) {
      if (isMissing(reason)) return null
      throw reason
    }
  }

  const read = async (path: string): Promise<Attempt<Stored | null>> => {
    const text = await readText(path)
    if (text === null) return done(null)
    const assessment = parse(text)
    return assessment ? done({ assessment, revision: revisionOf(text) }) : fault('damaged')
  }

  const readAll = async (): Promise<Stored[]> => {
    const names = await readdir(folder).catch((reason: unknown): string[] => {
      if (isMissing(reason)) return []
      throw reason
    })
    const all: Stored[] = []
    for (const name of names.filter((each) => each.endsWith(ending))) {
      const each = await read(join(folder, name))
      if (each.ok && each.value) all.push(each.value)
    }
    return all
  }

  /** Keeps others from writing between a read and a write: a lock file, broken when its owner died. */
  const locked = async <T>(id: string, work: (path: string) => Promise<Attempt<T>>): Promise<Attempt<T>> => {
    await mkdir(folder, { recursive: true })
    const lock = `${pathOf(id)}.lock`
    for (let waited = 0; ; waited += 20) {
      try {
        await (await open(lock, 'wx')).close()
        break
      } catch (reason) {
        if (codeOf(reason) !== 'EEXIST') throw reason
      }
      const age = await stat(lock).then(
        (found) => Date.now() - found.mtimeMs,
        () => 0
      )
      if (age > staleLock) await rm(lock, { force: true })
      if (waited > patience) return fault('slow')
      await wait(20)
    }
    try {
      return await work(pathOf(id))
    } finally {
      await rm(lock, { force: true })
    }
  }

  const write = async (path: string, assessment: Assessment): Promise<Attempt<Revision>> => {
    const text = writeAssessment(assessment)
    await replaceFile(path, text)
    return done(revisionOf(text))
  }

  return {
    kind: 'file',
    list: () => attempt(async () => done((await readAll()).sort(byLastChange).map(summarise))),
    get: (id) => attempt(() => read(pathOf(id))),
    put: (assessment, expected) =>
      attempt(() =>
        locked(assessment.id, async (path) => {
          const current = await read(path)
          if (!current.ok) return current
          return (current.value?.revision ?? null) === expected ? write(path, assessment) : conflict(current.value)
        })
      ),
    remove: (id) =>
      attempt(() =>
        locked(id, async (path) => {
          const removed = await read(path)
          await rm(path, { force: true })
          return removed.ok ? removed : done(null)
        })
      ),
    restore: ({ assessment }) =>
      attempt(() =>
        locked(assessment.id, async (path) => {
          const current = await read(path)
          if (!current.ok) return current
          return current.value ? conflict(current.value) : write(path, assessment)
        })
      ),
    wipe: () =>
      attempt(async () => {
        const names = await readdir(folder).catch(() => [])
        for (const name of names.filter((each) => each.endsWith(ending))) await rm(join(folder, name), { force: true })
        return done(undefined)
      }),
    exportAll: () => attempt(async () => done((await readAll()).map((each) => each.assessment).sort(byAge))),
    onFault: () => () => {},
    close: () => {}
  }
}
