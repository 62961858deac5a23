declare module '*.json?start' {
  const translations: Readonly<Record<string, unknown>>
  export default translations
}

declare module '*.json?all' {
  const translations: Readonly<Record<string, unknown>>
  export default translations
}

declare module '*.json?participant' {
  const translations: Readonly<Record<string, unknown>>
  export default translations
}
