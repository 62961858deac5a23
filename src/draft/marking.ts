import type { Block } from './types.ts'

const markings =
  /\b(Departementaal\s+Vertrouwelijk|Staatsgeheim(?:\s+(?:Confidentieel|Geheim|Zeer\s+Geheim))?|Stg\.?\s+(?:Confidentieel|Geheim|Zeer\s+Geheim)|Dep\.\s*V|Vertrouwelijk|Intern\s+gebruik|Niet\s+voor\s+verspreiding|Onder\s+embargo|Confidential|Restricted|Official[- ]Sensitive)\b/iu

/** How many blocks at the start are searched, where drafts say how they may be shared. */
const first = 30

/** The words with which a draft says that it is confidential; null when there are none. */
export function markingIn(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(0, first)) {
    const found = text.length > 200 ? undefined : markings.exec(text)?.[1]
    if (found !== undefined) return found.replace(/\s+/g, ' ')
  }
  return null
}
