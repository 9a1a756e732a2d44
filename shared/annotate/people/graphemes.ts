/**
 * How letters sound, as written by the languages whose wires Vigie reads.
 *
 * Each line gives graphemes, then after a colon every sound they may stand for: `ch` is heard in *Churchill*, *Bach*,
 * *Christ* and *Chirac*. Sounds: vowels a e i o u; y the glide; b p f v w d t; g k x h (x as in *loch*); s z S (*sh*)
 * Z (*zh*) c (*ts*) C (*tsh*) J (*dzh*); l r m n; V the vowel of English *Hunt* (Хант), never a letter's only one: `u|` is
 * a u in a closed syllable, `r|` an r that may be silent.
 */
const latin = `
a à á â ã ā ă ə: a
ä æ ae ə ә ê: ae
ai ay ei ey: aeiy
ea: eia
ue: uiey
au: aou
eau eaux: o
ieu: ieo
å: ao
e è é ë ē ė ę ě: e
i í ì î ī ı ï ij ee ie: ie
o ó ò ô õ ō: o
ö ø œ ő ő: oeu
u ú ù û ū ů ű: u
u|: uV
ü ű: uiy
ou oo: uo
oe: uoe
ą: ao
eu: uoe
y ý: iyj
b bh bb: b
p pp: p
f ph: f
ff: fv
v: vf
w: vwu
d dd dh ð đ ď: d
t tt ť ț ţ: t
th: t
g gg gu: gJZh
gh: gxh
ğ ģ: gy
k kk ķ: k
q: kgCcx
ks: s
trz: C
qu: k
kh: xkh
ch: CxkS
h ħ: hxg
x: sS
j: yZJxhi
c cc: kscJ
cz č tch tsch tsh tsj cs: C
ć ç tj: Csck
sh š ş ș sch ś: SZs
sj: SZ
sz: Ss
s ss ß: szS
z zz: zcs
ž ż ź zh zj rz: ZzJr
dj: JydZ
drz dsch dzh dzj dž dż đ: JyZ
dz: zJc
ts tz tc ţ: c
szcz shch chtch schtsch sjtsj šč chtsch stch: SC
l ll ł ľ ļ: l
r rr ř ŕ: r
r|: r
m mm: m
n nn ñ ń ň nh ņ gn: n
hn: n
ng: n
`

const cyrillic = `
а: aV
ә: ae
я: aiey
ай ей эй: aeiy
е є ё: eoiy
э: eoiya
и і ї: iye
ы: iyu
ү ұ: uiy
й: yi
ь: y
ъ: yaueo
оу: uo
о: oa
ө: oe
у: uow
ў: uwv
ю: uy
б: b
п: p
ф: fpt
в: vfw
д ђ: d
т: t
г ґ ғ: ghx
к қ: k
х һ: xhk
с: szS
з: zs
ш: SZs
щ: SC
ж: ZJz
ц: csC
ч ћ тч: CSJ
дж џ чж: JZC
цз: JZCzc
тс: c
дз: zJ
кс: s
бх: b
дх: d
гх: g
пх: p
л љ: l
р: r
м: m
н њ ң: n
`

const greek = `
α: a
ε αι: e
η ι υ ει οι: iyve
ο ω: o
ου: u
β: v
γ: gyx
γκ: g
γγ: gn
δ: d
ζ: zZ
θ: t
κ: k
λ: l
μ: m
μπ: bp
ν: n
ντ: d
ξ: s
π: p
ρ: r
σ ς: sS
τ: t
τζ: J
τσ: cC
φ: f
χ: xh
ψ: p
`

/** Arabic and Hebrew letters: short vowels go unwritten, so long ones are loose too. */
const abjad = `
ا أ إ آ ء ئ ؤ ع ى ٱ א ע: aeiou
و ו: uowvf
ي ی ے ې י: iye
ة ہ ۀ: aeh
ה: haeo
ب ב: bpv
پ: p
ت ט ת ط ٹ ث: tsc
ج ג: JgZ
گ ڭ: g
چ: CS
ح خ ח: xhk
د ד ذ ڈ: dz
ر ר ڑ: r
ز ז ژ: zZ
س ס ص: szc
ش ש: SCsc
ض ظ: dz
غ: gx
ف פ ף: fpv
ڤ: v
ق: kg
ك ک כ ך: kxg
ק: kg
ل ל: l
م מ ם: m
ن נ ן ں: n
ه ھ: h
كس קס: s
تش: C
دج: J
تس: c
צ ץ: cCsS
`

const soundBits = 'aeiouybpfvwdtgkxhszSZcCJlrmnV'
const bitOf = (sound: string) => 1 << soundBits.indexOf(sound)
const bitsOf = (sounds: string) => [...sounds].reduce((bits, sound) => bits | bitOf(sound), 0)

/** The sounds that are vowels or glides, and the families within which consonants are easily confused. */
export const vowelBits = bitsOf('aeiou')
export const glideBits = bitsOf('yi')
export const nearVowels = ['ae', 'ei', 'ou', 'ao', 'au'].map(bitsOf)
/** A vowel that only some readers of a letter hear. */
export const rareBits = bitsOf('V')
export const frontBits = bitsOf('i')
export const openBits = bitsOf('uw')
export const softBits = bitsOf('h')
export const velarBits = bitsOf('g')
export const nasalBits = bitsOf('n')
export const fleetingBits = bitsOf('eo')
export const softVowelBits = bitsOf('eiy')
export const families = ['bpfvw', 'dt', 'gkxh', 'szSZcCJ', 'lr', 'mn'].map(bitsOf)

/** A grapheme: every sound it may stand for, and its coarse class in a name key (empty for vowels, small where it is open). */
export interface Grapheme {
  readonly sounds: number
  readonly vowel: boolean
  readonly keyClass: string
}

const keyClasses: Record<string, string> = {}
for (const [name, sounds] of [
  ['B', 'bp'],
  ['F', 'fvw'],
  ['D', 'd'],
  ['T', 't'],
  ['K', 'gkxh'],
  ['S', 'szSZcCJ'],
  ['L', 'l'],
  ['R', 'r'],
  ['M', 'm'],
  ['N', 'n'],
])
  for (const sound of sounds!) keyClasses[sound] = name!

/** Graphemes whose class in a key hangs on the language or on what follows; see `skeleton.ts`. */
const ambiguous: Readonly<Record<string, string>> = {
  j: 'j',
  w: 'w',
  و: 'u',
  ו: 'u',
  у: 'o',
  ў: 'u',
  h: 'h',
  ħ: 'h',
  ه: 'h',
  ھ: 'h',
  ה: 'h',
  ng: 'n',
  gn: 'gn',
  щ: 'щ',
  'r|': 'r',
  c: 'c',
  cc: 'c',
  ch: 'x',
  q: 'x',
  ج: 'x',
  g: 'g',
  פ: 'p',
  ذ: 'z',
  ض: 'z',
  ظ: 'z',
}

function read(table: string): [string, Grapheme][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [letters, sounds] = line.split(': ') as [string, string]
      const vowel = 'aeiouy'.includes(sounds[0]!) && !letters.startsWith('j')
      return letters.split(' ').map((letter): [string, Grapheme] => {
        const keyClass = ambiguous[letter] ?? keyClasses[sounds[0]!] ?? ''
        return [letter, { sounds: bitsOf(sounds), vowel, keyClass }]
      })
    })
}

/** Every grapheme known, by its lower-case spelling; up to {@link longestGrapheme} letters. */
export const graphemes: ReadonlyMap<string, Grapheme> = new Map([latin, cyrillic, greek, abjad].flatMap(read))
export const longestGrapheme = Math.max(...[...graphemes.keys()].map((letters) => letters.length))
