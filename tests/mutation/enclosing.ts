import ts from 'typescript'

/**
 * Returns a function from a position in a file to the name of the innermost named function, method, class or constant
 * around it.
 */
export function enclosingNames(source: string): (line: number, column: number) => string {
  const file = ts.createSourceFile('any.ts', source, ts.ScriptTarget.Latest, true)
  return (line, column) => {
    const position = file.getPositionOfLineAndCharacter(line - 1, column - 1)
    let name = ''
    const visit = (node: ts.Node): void => {
      if (position < node.getStart(file) || position >= node.end) return
      name = nameOf(node, file) ?? name
      ts.forEachChild(node, visit)
    }
    visit(file)
    return name
  }
}

/** Constants inside a function do not count as places. */
function nameOf(node: ts.Node, file: ts.SourceFile): string | null {
  const isPlace =
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isClassDeclaration(node) ||
    (ts.isVariableDeclaration(node) && node.parent.parent.parent === file)
  return isPlace && node.name !== undefined ? node.name.getText(file) : null
}
