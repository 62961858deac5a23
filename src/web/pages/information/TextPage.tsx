export default function X(_: { page: string }) { return null }
