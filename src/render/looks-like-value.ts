/** No program reads a longer text as a number, date or time. */
const LONGEST = 60

const DIGITS = String.raw`[\s\p{Cf}\p{Sc}\d.,:/()%’'\-–]`
const MONTH = String.raw`(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}`

/**
 * `3.2`, `2-3`, `1/2`, `00123`, `12:30`, `10%`, `€ 5`, `1e5`, `3 PM`: digits with what may come between and after them.
 */
const number = new RegExp(String.raw`^${DIGITS}*\d${DIGITS}*(?:e[+\-]?\d+)?\s*(?:[ap]m?|eur|euro)?\s*$`, 'iu')
/** `3 mei`, `mrt-25`, `May 3, 2026`, `augustus 2026`. */
const date = new RegExp(String.raw`^(?=.*\d)${DIGITS}*${MONTH}${DIGITS}*$`, 'iu')
/** What a spreadsheet turns into a truth value or an error. */
const word = /^\s*(?:true|false|waar|onwaar|#[a-z0-9/]+[!?]?)\s*$/iu

/** Whether a spreadsheet that opens this text would turn it into a number, date, time, truth value or error. */
export function looksLikeValue(text: string): boolean {
  return text.length <= LONGEST && (number.test(text) || date.test(text) || word.test(text))
}
