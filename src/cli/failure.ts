import type { Problem } from '#lib/problem.ts'

/** Problems of one input, named as the user named it. */
export interface InputProblems {
  readonly input: string
  readonly problems: readonly Problem[]
}

/** Exit statuses: the input is wrong (nothing was written), or the call is. */
export const exitStatus = { wrongInput: 1, wrongCall: 2 } as const

/** Thrown by commands when the work cannot be done; caught once, in `run.ts`, and reported in words. */
export class Failure extends Error {
  readonly inputs: readonly InputProblems[]

  constructor(inputs: readonly InputProblems[]) {
    super('wrong input')
    this.inputs = inputs
  }
}

/** Throws a `Failure` about one input. */
export function fail(input: string, problems: readonly Problem[]): never {
  throw new Failure([{ input, problems }])
}
