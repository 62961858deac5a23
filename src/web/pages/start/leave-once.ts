import { createGuard } from '../../components/one-at-a-time.ts'

/** Shared by everything on the start page that makes an assessment and goes to it: whoever presses two of them gets the first. */
export const leaveOnce = createGuard()
