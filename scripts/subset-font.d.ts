declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: 'truetype' | 'woff2'; readonly noLayoutClosure?: boolean }
  ): Promise<Uint8Array>
}
