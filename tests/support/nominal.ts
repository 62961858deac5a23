import type { Metric } from '#review/krippendorff.ts'

/**
 * Any two values are equally far apart. The product compares levels, which have an order; published examples do not.
 */
export const nominal: Metric = () => 1
