import { createContext } from 'react'

/** The id of the element that names the draft of the page; undefined on a page without a draft. */
export const DraftName = createContext<string | undefined>(undefined)
