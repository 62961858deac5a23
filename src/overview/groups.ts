/** Groups names that belong together, directly or through others. The order of joining makes no difference. */
export class Groups {
  private readonly parents = new Map<string, string>()

  /** The name that represents the group of this name. */
  rootOf(name: string): string {
    let root = name
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next
    // Shortens the path for the next look-up.
    for (let at = name; at !== root;) {
      const next = this.parents.get(at) ?? root
      this.parents.set(at, root)
      at = next
    }
    return root
  }

  /** Makes one group of the groups of two names. */
  join(one: string, other: string): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)]
    if (first !== second) this.parents.set(second, first)
  }
}
