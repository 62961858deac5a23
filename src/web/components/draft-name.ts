import { createContext } from 'react'

/** The id of the element that names the draft of the page; undefined on a page that is about none. */
export const DraftName = createContext<string | undefined>(undefined)
