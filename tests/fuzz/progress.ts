const fields = ['current', 'accepted', 'refused', 'slowest', 'slowestCost', 'faults'] as const

type Field = (typeof fields)[number]

/** The progress of a run, in memory that outlives the worker thread, which may hang or run out of memory. */
export class Progress {
  readonly memory: SharedArrayBuffer
  private readonly cells: Int32Array

  constructor(memory = new SharedArrayBuffer(4 * fields.length)) {
    this.memory = memory
    this.cells = new Int32Array(memory)
  }

  get(field: Field): number {
    return Atomics.load(this.cells, fields.indexOf(field))
  }

  set(field: Field, value: number): void {
    Atomics.store(this.cells, fields.indexOf(field), value)
  }

  add(field: Field): void {
    Atomics.add(this.cells, fields.indexOf(field), 1)
  }
}
