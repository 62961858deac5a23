import { renderer } from '#render/pdf/index.ts'

/** Makes the renderer reachable for a test that runs in the page. */
Object.assign(globalThis, { pdfRenderer: renderer })
