/** Replaces packages that jsPDF would load for features we never use (HTML to canvas, SVG). */
export default null
