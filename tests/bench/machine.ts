import { cpus, totalmem } from 'node:os'

/** The machine on which the figures of this run were measured. */
export function describeMachine(): string {
  const processors = cpus()
  return `Node ${process.version} on ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`
}
