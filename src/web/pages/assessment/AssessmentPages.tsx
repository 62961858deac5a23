import type { Route } from '../../router/route.ts'; export default function X(_: { route: Route }) { return null }
