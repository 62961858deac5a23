/** The call itself is wrong, or asked for help; the user has already seen the message. */
export class WrongCall extends Error {
  readonly exitCode: number

  constructor(exitCode: number) {
    super('wrong call')
    this.exitCode = exitCode
  }
}

/** Marks messages that are already in the user's language. */
export const ownMessage = 'cohesietoets.message'
