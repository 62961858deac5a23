/** pdf.js's worker has no types; it is imported for what it registers. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
