export function OpenFile() { return null }
