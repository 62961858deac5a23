/** The product's typeface where it is installed, otherwise the system's. Nothing is embedded. */
export const FONT = "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
