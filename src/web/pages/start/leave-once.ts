import { createGuard } from '../../components/one-at-a-time.ts'

/** Shared by everything on the start page that makes an assessment and opens it: of two presses only the first acts. */
export const leaveOnce = createGuard()
