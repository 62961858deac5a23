declare module '*.json?start' {
  const words: Readonly<Record<string, unknown>>
  export default words
}

declare module '*.json?rest' {
  const words: Readonly<Record<string, unknown>>
  export default words
}
