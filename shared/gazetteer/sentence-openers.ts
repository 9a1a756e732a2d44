/**
 * Plain words of a language that are a name only by their capital, which says nothing where they open a sentence: there
 * the name is believed only with support (`Seul`, in French no Seoul; `Goma`, in Spanish rubber). Folded.
 */
const lines = `
bg: праг суми сумите банкова мали
cs: cini komory sumy bankova
el: σκοπο σκοπουσ καιρο λαο
en: reunion
es: colonia fortaleza goma lagos montana rio aman nis reunion maduro
fr: seul sucre grenade reunion
it: colonia vena riga liberi chili riunione maduro
kk: қазан заряды турын санады
ky: гана катары катарга катарына карай кубаты аман
pl: koty lodzie sumy bankowa
pt: rio lagos recife praia saida planalto reuniao maduro
ru: семей гавани катания газу сумы банковая банковой
sl: breme bremena bremeni malih
tr: baska baskin alanda limana maliye kazanin
uk: газу кантону досі боку додому катания суми банкова
`

/** By language. */
export const sentenceOpeners: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), new Set(line.slice(4).split(' '))]),
)
