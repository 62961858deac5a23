import { palette } from '../palette.ts'
import { FONT } from './font.ts'

const { text, muted, line, surface, accent, white } = palette
const soft = palette['accent-soft']

/** Widths of table columns, in steps of five percent. */
const columnWidths = Array.from(
  { length: 20 },
  (_, at) => `.report .w${String((at + 1) * 5)}{width:${String((at + 1) * 5)}%}`
).join('')

/**
 * Every rule is below `.report`, so that the sheet can be used inside another page. Without kerning: a browser measures
 * a very long word again for every line it breaks into. One size scale: 0.875, 1, 1.125, 1.375, 1.75, 2.5 rem.
 */
const screen = `
.report{max-width:74rem;margin:0 auto;padding:0 1.25rem 3rem;background:#${white};color:#${text};font:1rem/1.6 ${FONT};font-kerning:none;overflow-wrap:anywhere}
.report *{box-sizing:border-box}
.report p,.report li,.report dd,.report td,.report th,.report blockquote{unicode-bidi:plaintext;text-align:start}
.report td,.report th{hyphens:auto}
.report p{margin:0 0 .75rem;max-width:42rem}
.report h1,.report h2,.report h3,.report h4,.report h5,.report p,.report dt,.report dd,.report td,.report th,.report caption,.report figcaption{white-space:pre-wrap}
.report .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.report a{color:#${accent};text-underline-offset:.15em}
.report a:hover{text-decoration-thickness:.14em}
.report a:focus-visible,.report [tabindex]:focus-visible{outline:3px solid #${text};outline-offset:2px}
.report .text:focus{outline:0}
.report .skip{position:absolute;inset-inline-start:1rem;inset-block-start:0;padding:.6rem 1rem;background:#${text};color:#${white};transform:translateY(-120%);z-index:1}
.report .skip:focus{transform:none}
.report .head{padding:3rem 0 1.75rem;margin:0 0 2rem;border-block-end:1px solid #${line}}
.report .head::before{content:"";display:block;width:4.5rem;height:.5rem;margin-block-end:1.5rem;background:#${accent}}
.report .title{margin:0;max-width:24ch;font-size:clamp(1.75rem,1.3rem + 2.2vw,2.5rem);line-height:1.15;letter-spacing:-.015em;font-weight:700;text-wrap:balance}
.report .mark{margin:0;padding-block:.5rem;font-weight:600;text-align:end}
.report .subtitle{margin:.75rem 0 0;font-size:1.125rem;color:#${muted}}
.report h2,.report h3,.report h4,.report h5{line-height:1.25;text-wrap:balance;break-after:avoid;scroll-margin-block-start:1rem}
.report h2{margin:0 0 1rem;font-size:1.75rem;letter-spacing:-.01em;font-weight:700}
.report h3{margin:2.25rem 0 .75rem;font-size:1.375rem;font-weight:650}
.report h4,.report h5{margin:1.75rem 0 .5rem;font-size:1.125rem;font-weight:650}
.report section{margin:0 0 3.5rem}
.report section+section{padding-block-start:2.5rem;border-block-start:1px solid #${line}}
.report .lead{font-size:1.125rem;line-height:1.55;max-width:40rem}
.report .note{font-size:.875rem;color:#${muted}}
.report .muted{color:#${muted}}
.report strong{font-weight:650}
.report ol,.report ul{margin:0 0 1rem;padding-inline-start:1.75rem;max-width:42rem}
.report li{margin:0 0 .5rem}
.report li>p{margin:0 0 .25rem}
.report .text li::marker{color:#${accent};font-weight:650}
.report nav{margin:0 0 2.5rem;padding:1rem 1.25rem;background:#${surface};border-radius:.375rem}
.report nav .nav-title{margin:0 0 .5rem;font-weight:650}
.report nav ol{margin:0;padding:0;list-style:none}
.report nav li{margin:0}
.report nav a{display:block;padding:.3rem 0;text-decoration:none}
.report nav a:hover{text-decoration:underline}
.report .facts{display:grid;gap:0;margin:0 0 1.5rem;max-width:46rem;border-block-start:1px solid #${line}}
.report .facts>div{display:grid;grid-template-columns:minmax(8rem,1fr) minmax(0,2.4fr);gap:.25rem 1.5rem;padding:.55rem 0;border-block-end:1px solid #${line}}
.report dt{color:#${muted}}
.report dd{margin:0}
.report .callout{margin:0 0 1.25rem;padding:1rem 1.25rem .4rem;max-width:46rem;background:#${surface};border-inline-start:.3rem solid #${line};border-radius:0 .375rem .375rem 0}
.report .callout-title{margin:0 0 .35rem;font-weight:650}
.report .attention{background:#${white};border:1.5px solid #${text};border-inline-start-width:.5rem}
.report .strength{background:#${soft};border-inline-start-color:#${accent}}
.report .callout ul{margin:0 0 .35rem}
.report blockquote{margin:0 0 1.5rem;max-width:46rem;padding:1rem 1.25rem .4rem;border:1px solid #${line};border-radius:.375rem}
.report table{width:100%;margin:0 0 1.5rem;border-collapse:collapse;font-size:.9375rem;line-height:1.45}
.report caption{padding:0 0 .5rem;text-align:start;color:#${muted};font-size:.875rem}
.report .caption-label{font-weight:650;color:#${text}}
.report th,.report td{padding:.55rem .75rem .55rem 0;vertical-align:top;border-block-end:1px solid #${line}}
.report thead th{border-block-end:2px solid #${accent};font-weight:650;vertical-align:bottom}
.report tbody th{font-weight:600}
.report th.end,.report td.end{text-align:end;unicode-bidi:normal;font-variant-numeric:tabular-nums}
.report th.centre,.report td.centre{text-align:center}
.report td.open{min-height:2.5rem}
.report td.open::after{content:"";display:block;height:1.25rem;border-block-end:1px dotted #${muted}}
.report .scroll{position:relative;overflow-x:auto;margin:0 0 1.5rem;background:linear-gradient(to right,#${white} 1.5rem,transparent) left/3rem 100% no-repeat local,linear-gradient(to left,#${white} 1.5rem,transparent) right/3rem 100% no-repeat local,linear-gradient(to right,#${line},transparent) left/.5rem 100% no-repeat scroll,linear-gradient(to left,#${line},transparent) right/.5rem 100% no-repeat scroll}
.report .scroll table{margin:0}
.report .wide table{min-width:36rem}
.report figure{margin:0 0 1.75rem}
.report figure .scroll{margin:0}
.report svg{display:block;width:100%;min-width:27rem;max-width:46rem;height:auto}
.report figcaption{margin:.6rem 0 0;color:#${muted};font-size:.875rem}
.report .ticks{padding:0;list-style:none}
.report .ticks li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.75rem;align-items:baseline}
.report .tick-box{display:inline-block;width:1rem;height:1rem;border:1.5px solid #${text};transform:translateY(.15rem)}
.report .write-line{display:block;height:2rem;border-block-end:1px solid #${muted};max-width:42rem}
.report .write{margin:0 0 1.5rem}
.report .foot{padding-block-start:1rem;border-block-start:1px solid #${line};color:#${muted};font-size:.875rem}
@media (min-width:68rem){
.report .columns{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:3.5rem}
.report .columns>.text:only-child{grid-column:1/-1}
.report nav{position:sticky;inset-block-start:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto}
}
@media (max-width:34rem){
.report .facts>div{grid-template-columns:minmax(0,1fr)}
.report .head{padding-block-start:2rem}
.report{hyphens:auto}
}
${columnWidths}
`

const print = `
@page{size:A4;margin:20mm 18mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif;color:#${muted}}}
@media print{
.report .mark{position:fixed;inset-block-start:0;inset-inline-end:0;padding:0;font-size:8pt}
.report{max-width:none;padding:0;font-size:10pt;line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.report .skip,.report nav{display:none}
.report .columns{display:block}
.report .head{padding:0 0 14pt;margin-block-end:18pt}
.report .title{font-size:24pt}
.report .subtitle,.report .lead{font-size:12pt}
.report h2{font-size:18pt;margin-block-end:8pt}
.report h3{font-size:13pt;margin:14pt 0 5pt}
.report h4,.report h5{font-size:11pt;margin:10pt 0 4pt}
.report p,.report ol,.report ul{margin-block-end:5pt}
.report li{margin-block-end:4pt}
.report table{font-size:8.5pt;line-height:1.35;margin-block-end:12pt}
.report th,.report td{padding-block:3pt}
.report caption,.report figcaption,.report .note,.report .foot{font-size:8.5pt}
.report .facts{font-size:9pt;margin-block-end:12pt}
.report .facts>div{padding:3pt 0}
.report .callout,.report blockquote{padding:7pt 10pt 2pt;margin-block-end:10pt}
.report figure{margin-block-end:12pt}
.report section+section{border:0;padding:0}
.report section{margin-block-end:18pt}
.report .new-page,.report .own-page{break-before:page}
.report section:first-child{break-before:auto}
.report .together,.report .callout,.report figure,.report tr,.report li,.report .facts>div{break-inside:avoid}
.report caption{break-after:avoid}
.report p+ol,.report p+ul,.report p+figure,.report p+.scroll{break-before:avoid}
.report p{orphans:3;widows:3}
.report .scroll{overflow:visible;background:none}
.report .wide table,.report svg{min-width:0}
.report a{color:inherit}
.report .text a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}
}
`

/** The style sheet of the report, for screen and paper. */
export const css = `${screen.trim()}\n${print.trim()}\n`
