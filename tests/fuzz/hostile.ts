/** Values that a careless reader trips over, for any place in a document. */
export const hostileValues: readonly unknown[] = [
  null, true, false, 0, 1, 4, -1, -0, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 31, [], {}, [[]], [null], [{}], { a: 1 },
  '', ' ', '\u0000', '0', '1', 'true', 'null', 'unknown', 'not-applicable', 'undefined', 'NaN', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length',
  '\ud800', '\udfff', 'a\ud83d', '\u202eevil\u202c', '\ufeff', '\u2028', '\u001b[2J', 'é'.normalize('NFD'), '👩‍👩‍👧',
  '<script>window.__pwned=1</script>', '=cmd|\' /C calc\'!A0', '../../../etc/passwd', 'C:\\CON', '{{name}}', '$t(problem.empty)', '${1}', '%s', '{a} = \'b\'', "{a} notempty and !({b} > 3)",
  '2026-02-30', '2026-13-01T00:00:00Z', '9999-12-31', '0000-00-00', '2026-11-22T10:00:00Z', '2026-11-22T25:00:00Z', '1.0.0', '99999.99999.99999',
  'x'.repeat(100_000), '\ud83d'.repeat(2_000), '(' .repeat(2_000), '{a} empty or '.repeat(150), '!('.repeat(900),
  Array.from({ length: 3_000 }, (_, at) => at), Array.from({ length: 500 }, () => ({})), Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`k${String(at)}`, at])), nested(20), nested(31), nested(40)
]

/** Names that reach into the language, or are not what they seem. */
export const hostileNames: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '', ' ', '0', '-1', '-Comment', 'szw-role-Comment-Comment', 'toString-Comment', 'a.b', 'a[0]', '\ud800', 'x'.repeat(5_000), '\u202ea', 'review', '$schema']

/** Pieces of text that mean something to a reader of JSON or PDF. */
export const hostileTokens: readonly string[] = [
  '"__proto__":1,', '"\\u005f_proto__":{},', '"constructor":{"prototype":{}},', '"answers":{},', '"answers":{"szw-role":3},', '"actions":[],', '"id":"a","id":"b",', '1e999', '-1e999', '1e-999', '-0', '123456789012345678901234567890', '0x1', 'NaN', 'undefined',
  '\\ud800', '\\udc00\\ud800', '\\u0000', '\\x', '\u0000', '\ufeff', '\u2028', '\\', '"', "'", '{', '}', '[', ']', ',', ':', '//', '/*', '['.repeat(5_000), '{"a":'.repeat(5_000), '[1,'.repeat(3_000), ' '.repeat(10_000), '9'.repeat(20_000), 'x'.repeat(100_000),
  '%PDF-1.7\n', '%%EOF', 'stream\n', 'stream\r\n', 'endstream', 'endobj', '1 0 obj\n<<', '>>', '/EmbeddedFile', '/Length 99999999999', '/Length -1', '/Length 0', '/FlateDecode', '/Encrypt 1 0 R', '1 0 obj<</EmbeddedFile/Length 3>>\nstream\n', '1 0 obj<<'.repeat(2_000), '1 '.repeat(5_000)
]

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let layer = 0; layer < depth; layer += 1) value = layer % 2 === 0 ? [value] : { a: value }
  return value
}
