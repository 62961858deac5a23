declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: 'truetype' | 'woff2' }
  ): Promise<Uint8Array>
}
