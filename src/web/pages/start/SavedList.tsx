export function SavedList() { return null }
