/** The part of PDFKit that the comparison draws with. */
declare module 'pdfkit' {
  export interface TextOptions {
    readonly continued?: boolean
    readonly indent?: number
    readonly width?: number
    readonly lineBreak?: boolean
  }
  export interface TableOptions {
    readonly columnStyles?: readonly number[]
    readonly data: readonly (readonly string[])[]
  }
  export default class PDFDocument {
    constructor(options: {
      readonly size: string
      readonly margin: number
      readonly font?: string
      readonly bufferPages?: boolean
      readonly userPassword?: string
    })
    readonly page: { readonly width: number; readonly height: number }
    x: number
    y: number
    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    text(text: string, options?: TextOptions): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    widthOfString(text: string): number
    moveDown(lines?: number): this
    addPage(): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    fill(colour?: string): this
    stroke(): this
    table(options: TableOptions): this
    on(event: 'data', listener: (part: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    end(): void
  }
}
