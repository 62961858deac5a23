/** What pdf.js looks for when it loads and only uses to draw. Node has none of them, and pdf.js would print warnings. */
const drawing = ['DOMMatrix', 'ImageData', 'Path2D']

/** Lets pdf.js load in silence: it only reads text here. */
export function standInForDrawing(): void {
  for (const name of drawing)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true })
}
