/**
 * Makes React cope with browser translators, which take our text nodes out of the page and put elements of their own in
 * their place. React does not know: its later changes are not visible, and removing or inserting beside a missing node
 * throws, which stops the app. Here the replaced text returns as soon as React changes it, and its replacement is
 * treated as the text itself.
 */
export function bearTranslation(): void {
  // The text that React holds, and the element that replaced it.
  const replaced = new WeakMap<Node, Element>()

  const inPlaceOf = (node: Node, parent: Node): Node | null => {
    const other = replaced.get(node)
    if (other?.parentNode === parent) return other
    for (let above = node.parentNode; above !== null; above = above.parentNode)
      if (above.parentNode === parent && above.nodeName === 'FONT') return above
    return null
  }

  const texts = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const other = replaced.get(target)
      if (other === undefined) continue
      replaced.delete(target)
      other.replaceWith(target)
    }
  })

  const page = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.nodeName === 'FONT')
    if (added.length === 0) return
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of changes)
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue
        const other = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT')
        if (!(other instanceof Element)) continue
        replaced.set(text, other)
        texts.observe(text, { characterData: true })
      }
  })
  page.observe(document.documentElement, { childList: true, subtree: true })

  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const other = inPlaceOf(child, this)
    if (other !== null) removeChild.call(this, other)
    else if (child.nodeType !== Node.TEXT_NODE) return removeChild.call(this, child) as T
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, child: T, before: Node | null): T {
    if (before === null || before.parentNode === this) return insertBefore.call(this, child, before) as T
    return insertBefore.call(this, child, inPlaceOf(before, this)) as T
  }
}
