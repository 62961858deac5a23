/** The product's typeface where it is installed, else what the system reads best. Nothing is embedded. */
export const FONT = "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
