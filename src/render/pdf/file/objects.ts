/** Refers to an object or a page of the file, before either has its number. */
export type Reference = { readonly object: number } | { readonly page: number }

/** Writes a reference in PDF syntax: `12 0 R`. */
export type Resolve = (reference: Reference) => string

export interface PdfObject {
  /** For a stream: the entries of its dictionary. */
  readonly body: (resolve: Resolve) => string
  /** The data of a stream, one character per byte; not empty. */
  readonly stream?: string
}

/** The objects of a file besides its pages, in the order in which they were added. */
export class Objects {
  readonly #all: (PdfObject | null)[] = []

  add(body: string | PdfObject['body'], stream?: string): Reference {
    return this.fill(this.reserve(), body, stream)
  }

  /** Reserves an object that others refer to before its content is known. */
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
      if (object === null) throw new Error('A reserved object was never filled')
      return object
    })
  }
}
