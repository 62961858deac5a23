/** The options of `serve`. */
export interface ServeCall {
  readonly port: number
  readonly host: string
  readonly database: string
  readonly app: string
  readonly address?: string
  readonly origin: readonly string[]
  readonly behindProxy?: true
  readonly logLevel: string
}
