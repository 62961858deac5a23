/** Stands in for packages that jsPDF would load for things we never do (HTML to canvas, SVG). */
export default null
