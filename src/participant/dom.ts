type Child = Node | string | null

/** Attributes, and listeners under `on…`. A false or null one is left out; true is an attribute without a value. */
type Attributes = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>

/** Makes an element. Text is text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes))
    if (typeof value === 'function') element.addEventListener(attribute.slice(2), value)
    else setAttribute(element, attribute, value)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** Sets or removes an attribute, only when that changes it. */
export function setAttribute(element: Element, name: string, value: string | boolean | null): void {
  if (value === null || value === false) element.removeAttribute(name)
  else if (element.getAttribute(name) !== String(value === true ? '' : value))
    element.setAttribute(name, value === true ? '' : value)
}

/** Sets the text, only when that changes it: a screen reader reads a changed text again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
