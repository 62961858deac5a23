/**
 * A browser with an empty profile, driven by what every engine has: addresses, scripts, the mouse, the keyboard and
 * files.
 */
export interface Device {
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** The value of a JavaScript expression in the page. Waits for a promise; the value must be JSON. */
  evaluate(expression: string): Promise<unknown>
  /** Scrolls to the element and clicks in its middle. */
  click(selector: string): Promise<void>
  /** Clicks a field and types into it. */
  type(selector: string, text: string): Promise<void>
  /** Presses Ctrl+Z in a field. */
  undo(selector: string): Promise<void>
  /** Chooses one file in a file field. */
  choose(selector: string, path: string): Promise<void>
  /** The folder in which this browser saves downloads. */
  readonly downloads: string
  /** Ends the browser and everything that was started for it, and deletes its profile. */
  close(): Promise<void>
}

/** How one engine is started. */
export interface Engine {
  readonly name: string
  readonly isInstalled: boolean
  /** With settings of this engine besides those that every device has. */
  start(settings?: Readonly<Record<string, string | number | boolean>>): Promise<Device>
}
