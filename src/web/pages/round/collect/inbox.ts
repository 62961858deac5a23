/** Files that were opened elsewhere and wait for the page of their round. */
let waiting: readonly File[] = []

export const leaveFiles = (files: readonly File[]): void => {
  waiting = files
}

export const takeFiles = (): readonly File[] => {
  const files = waiting
  waiting = []
  return files
}
