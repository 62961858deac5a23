/** A web address as people write it: `kcbr.nl` for `https://www.kcbr.nl/`. */
export const shortAddress = (url: string): string => url.replace(/^https:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')
