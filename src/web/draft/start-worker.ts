/**
 * Starts the worker that reads drafts; null where the browser has no workers. In the single file, a build step makes
 * this null.
 */
export function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
