import { cpus, totalmem } from 'node:os'

/** What the figures of this run were measured on. */
export function describeMachine(): string {
  const processors = cpus()
  return `Node ${process.version} on ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`
}
