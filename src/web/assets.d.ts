declare module '*.json?start' {
  const words: Readonly<Record<string, unknown>>
  export default words
}

declare module '*.json?all' {
  const words: Readonly<Record<string, unknown>>
  export default words
}

declare module '*.json?participant' {
  const words: Readonly<Record<string, unknown>>
  export default words
}
