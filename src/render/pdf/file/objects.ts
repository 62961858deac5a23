/** Points at an object or a page of the file, before either has its number. */
export type Reference = { readonly object: number } | { readonly page: number }

/** Writes a reference as the file has it: `12 0 R`. */
export type Resolve = (reference: Reference) => string

export interface PdfObject {
  /** A stream has the entries of its dictionary as body. */
  readonly body: (resolve: Resolve) => string
  /** The data of a stream, one character per byte; at least one. */
  readonly stream?: string
}

/** The objects of a file beside its pages, in the order in which they were added. */
export class Objects {
  readonly #all: (PdfObject | null)[] = []

  add(body: string | PdfObject['body'], stream?: string): Reference {
    return this.fill(this.reserve(), body, stream)
  }

  /** A place for an object that others point at before it is known. */
  reserve(): { readonly object: number } {
    return { object: this.#all.push(null) - 1 }
  }

  fill(place: { readonly object: number }, body: string | PdfObject['body'], stream?: string): Reference {
    this.#all[place.object] = {
      body: typeof body === 'string' ? () => body : body,
      ...(stream !== undefined && { stream })
    }
    return place
  }

  all(): readonly PdfObject[] {
    return this.#all.map((object) => {
      if (object === null) throw new Error('An object was reserved and never filled')
      return object
    })
  }
}
