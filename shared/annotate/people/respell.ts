/** Rules that write a name as another language's wires do: for showing what is matched, never for matching. */

type Rules = readonly (readonly [RegExp, string])[]

const rules = (table: string): Rules =>
  table
    .trim()
    .split(/\s+/)
    .map((rule) => {
      const at = rule.lastIndexOf('=')
      return [new RegExp(rule.slice(0, at), 'gu'), rule.slice(at + 1)] as const
    })

/** English romanisation to Russian. */
const cyrillic = rules(`
  shch=щ sch=ш sh=ш zh=ж kh=х ch=ч ts=ц tz=ц ph=ф th=т ck=к qu=кв gh=г
  [iy]y$=ий sky$=ский skiy$=ский (?<=[bcdfghklmnprstvwxz])y$=и (?<=[aeiou])y$=й
  yev=ев iev=иев ya=я ia=ия yu=ю iu=ию yo=ё ye=е ay=ай ey=ей oy=ой ai=ай ei=ей ou=у oo=у ee=и
  a=а b=б c(?=[eiy])=с c=к d=д e=е f=ф g=г h=х i=и j=дж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=и z=з
`)

const shared = 'а=a б=b д=d з=z и=i к=k л=l м=m н=n о=o п=p р=r т=t ф=f ъ= ь= ы=y э=e г=g'
const romanisations: Readonly<Record<string, Rules>> = {
  en: rules(
    `щ=shch ж=zh х=kh ц=ts ч=ch ш=sh ю=yu я=ya ё=yo ий$=y ый$=y й=y у=u в=v с=s (?<=[аеиоу])е=ye е=e ${shared}`,
  ),
  fr: rules(
    `щ=chtch ж=j х=kh ц=ts ч=tch ш=ch кс=x (?<=[аеио])ю=ïou ю=iou (?<=[аеио])я=ïa я=ia ё=io ий$=i ый$=y (?<=[аеоу])й=ï й=i ` +
      `ин$=ine у=ou в=v (?<=[аеиоу])с(?=[аеиоу])=ss с=s (?<=[аоу])е=ïe е=e ${shared}`,
  ),
  de: rules(
    `щ=schtsch ж=sch х=ch ц=z ч=tsch ш=sch кс=x ю=ju я=ja ё=jo ий$=i ый$=y й=i у=u в=w (?<=[аеиоу])с(?=[аеиоу])=ss с=s ` +
      `(?<=[аеиоу])е=je е=e з=s ${shared}`,
  ),
  nl: rules(
    `щ=sjtsj ж=zj х=ch ц=ts ч=tsj ш=sj ю=joe я=ja ё=jo ий$=i ый$=y й=j у=oe в=v с=s (?<=[аеиоу])е=je е=e ${shared}`,
  ),
  es: rules(
    `щ=sch ж=zh х=j ц=ts ч=ch ш=sh ю=yu я=ya ё=io ий$=i ый$=i й=i у=u в=v с=s (?<=[аеиоу])е=ye е=e ${shared}`,
  ),
  pl: rules(
    `щ=szcz ж=ż х=ch ц=c ч=cz ш=sz ю=ju я=ja ё=jo ий$=i ый$=y й=j у=u в=w с=s (?<=[аеиоу])е=je е=ie ${shared}`,
  ),
  cs: rules(
    `щ=šč ж=ž х=ch ц=c ч=č ш=š ю=ju я=ja ё=jo ий$=ij ый$=yj й=j у=u в=v с=s (?<=[аеиоу])е=je е=e ${shared}`,
  ),
  ar: rules(
    'щ=شتش ж=ج х=خ ц=تس ч=تش ш=ش кс=كس дж=ج ^[аэ]=أ ^[оу]=أو ^и=إي ю=يو я=يا ё=يو ий$=ي ый$=ي й=ي у=و в=ف с=س (?<=[аиоу])е=ي ' +
      'а=ا б=ب г=غ д=د е=ي з=ز и=ي к=ك л=ل м=م н=ن о=و п=ب р=ر т=ت ф=ف ъ= ь= ы=ي э=ي',
  ),
}

const apply = (word: string, table: Rules) => table.reduce((text, [from, to]) => text.replace(from, to), word)

const capitalised = (word: string) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

const eachWord = (name: string, change: (word: string) => string) =>
  name.replace(/\p{L}+/gu, (word) => capitalised(change(word.toLowerCase())))

/** Surnames of the countries that write Cyrillic or did: others' spelling says too little of how they sound. */
const eastern =
  /(?:[oe]va?|sky?i?|sk[iy]y?|skaya|enko|chuk|yuk|vich|[iy]na?|ia?n|yan|shvili|dze|bek|bayeva?|baiev|ul[iy]|khan|murza)$/i

/**
 * A name as the wires of other languages may write it, by language. Only for names in Cyrillic and for romanised ones
 * that end as names of the East do; none for others.
 */
export function respellings(
  name: string,
): readonly { readonly language: string; readonly written: string }[] {
  const plain = name
    .normalize('NFD')
    .replace(/(?<![иИ])\p{M}/gu, '')
    .normalize('NFC')
  const isCyrillic = /\p{Script=Cyrillic}/u.test(plain)
  if (!isCyrillic && !(eastern.test(plain) && /^[\p{Script=Latin}\P{L}]+$/u.test(plain))) return []
  const russian = isCyrillic ? plain : eachWord(plain, (word) => apply(word, cyrillic))
  const others = Object.entries(romanisations).map(([language, table]) => ({
    language,
    written: eachWord(russian, (word) =>
      apply(language === 'ar' ? word.replace(/(.)\1/gu, '$1') : word, table),
    ),
  }))
  return [{ language: 'ru', written: russian }, ...others]
}
