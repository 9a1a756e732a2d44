/** How one kind of piece is carried over; `lost` says what is not, where something is not. */
export interface Rule {
  readonly form: RegExp
  readonly into: (found: RegExpExecArray) => string
  readonly lost?: string
}

/** A query language of another service: its rules, applied one after another, and what clauses side by side mean. */
export interface Dialect {
  readonly rules: readonly Rule[]
  readonly sideBySide: 'and' | 'or'
}

const drop = (form: RegExp, lost: string): Rule => ({ form, into: () => '', lost })
const word = (form: RegExp, into: string, lost?: string): Rule => ({
  form,
  into: () => into,
  ...(lost && { lost }),
})

/** A field and a minus may stand before any of these. */
const wildcardInside: Rule = {
  form: /^([-+]?(?:\w+:)?[^"*?:]{3,})(?:\?.*|\*.+)$/u,
  into: ([, start]) => `${start}*`,
  lost: 'a wildcard within a word is read as one at the end of what stands before it',
}
const tooShort = drop(/^[-+]?(?:\w+:)?[^"*?:]{0,2}[*?]/u, 'a wildcard needs three letters before it')
const starInPhrase: Rule = {
  form: /^(-?)"([^"]*?)\s*\*\s*([^"]*)"$/,
  into: ([, sign, before, after]) =>
    `${sign}(${[before, after]
      .filter(Boolean)
      .map((part) => `"${part}"`)
      .join(' BEFORE/5 ')})`,
  lost: 'the gap in the phrase is read as at most four words',
}

const google: Dialect = {
  sideBySide: 'and',
  rules: [
    word(/^\|$/, 'OR'),
    { form: /^AROUND\((\d+)\)$/, into: ([, words]) => `NEAR/${Math.min(Number(words) + 1, 100)}` },
    { form: /^(-?)(?:all)?intitle:(.*)$/i, into: ([, sign, rest]) => `${sign}headline:${rest}` },
    { form: /^(-?)(?:all)?intext:(.*)$/i, into: ([, sign, rest]) => `${sign}body:${rest}` },
    drop(
      /^-?(?:site|(?:all)?inurl|inanchor|related|cache|filetype|ext):/i,
      'dispatches have sources, not sites: use source:',
    ),
    drop(/^(?:before|after|daterange):/i, 'a watchlist looks at new dispatches only'),
    drop(/^-?(?:location|source|loc):/i, 'choose country: or source: instead'),
    { form: /^~(.+)$/, into: ([, rest]) => rest!, lost: 'synonyms are not added: choose a topic instead' },
    { form: /^\+(.+)$/, into: ([, rest]) => `=${rest}` },
    starInPhrase,
    drop(/^\*$/, 'a * alone stands for nothing here'),
    wildcardInside,
    tooShort,
  ],
}

const lucene: Dialect = {
  sideBySide: 'or',
  rules: [
    word(/^&&$/, 'AND'),
    word(/^\|\|$/, 'OR'),
    word(/^!$/, 'NOT'),
    { form: /^!(.+)$/, into: ([, rest]) => `-${rest}` },
    drop(/^[^"]*:?[[{]/, 'ranges are not carried over'),
    drop(/^(?:[^"/]*:)?\/.*\/?$/, 'regular expressions are not carried over'),
    drop(/^\*(?::\*)?$/, 'a query for everything says nothing'),
    {
      form: /^(.+)\^[\d.]+$/,
      into: ([, rest]) => rest!,
      lost: 'a boost changes no match; weights stand in {lists} here',
    },
    {
      form: /^([-+]?(?:\w+:)?)"([^\s"]+) ([^\s"]+)"~(\d+)$/,
      into: ([, sign, left, right, slop]) =>
        `${sign}(${left} NEAR/${Math.min(Number(slop) + 1, 100)} ${right})`,
    },
    {
      form: /^([-+]?(?:\w+:)?"[^"]*")~\d+$/,
      into: ([, phrase]) => phrase!,
      lost: 'only phrases of two words may be loose; this one is read as exact',
    },
    {
      form: /^([^"~]+)~\d*$/,
      into: ([, rest]) => rest!,
      lost: 'fuzzy words are not carried over; word forms are found anyway',
    },
    {
      form: /^([-+]?)(?:title|headline|heading):(.*)$/i,
      into: ([, sign, rest]) => `${sign}headline:${rest}`,
    },
    { form: /^([-+]?)(?:body|content|text):(.*)$/i, into: ([, sign, rest]) => `${sign}body:${rest}` },
    { form: /^([-+]?)(?:lang|language):(\w+)$/i, into: ([, sign, rest]) => `${sign}lang:${rest}` },
    {
      form: /^([-+]?)(?!headline:|body:|lang:)[\w.]+:(.*)$/,
      into: ([, sign, rest]) => `${sign}${rest}`,
      lost: 'this field is not known here; its value is looked for everywhere',
    },
    wildcardInside,
    tooShort,
  ],
}

const meltwater: Dialect = {
  sideBySide: 'and',
  rules: [
    word(/^and$/i, 'AND'),
    word(/^or$/i, 'OR'),
    word(/^not$/i, 'NOT'),
    // Meltwater counts the words between, four where it is not said; here side by side is 1
    { form: /^near(?:\/(\d+))?$/i, into: ([, words]) => `NEAR/${Math.min(Number(words ?? 4) + 1, 100)}` },
    { form: /^onear(?:\/(\d+))?$/i, into: ([, words]) => `BEFORE/${Math.min(Number(words ?? 4) + 1, 100)}` },
    { form: /^(-?)title:(.*)$/i, into: ([, sign, rest]) => `${sign}headline:${rest}` },
    { form: /^(-?)ingress:(.*)$/i, into: ([, sign, rest]) => `${sign}lead:${rest}` },
    {
      form: /^(-?)(?:sourcecountry|country):"?(\w\w)"?$/i,
      into: () => '',
      lost: 'the country of the source is not known; country: here is what a dispatch is about',
    },
    {
      form: /^(-?)(?:language|lang):"?(\w\w)"?$/i,
      into: ([, sign, rest]) => `${sign}lang:${rest!.toLowerCase()}`,
    },
    {
      form: /^(-?)(?!headline:|lead:|lang:)\w+:(.*)$/,
      into: ([, sign, rest]) => `${sign}${rest}`,
      lost: 'this field is not known here; its value is looked for everywhere',
    },
    {
      form: /^"([^"]*)"~(\d+)$/,
      into: ([, phrase]) => `"${phrase}"`,
      lost: 'looseness of a phrase is not carried over',
    },
    starInPhrase,
    wildcardInside,
    tooShort,
  ],
}

/** `google`: Google Alerts. `lucene`: Lucene, Elasticsearch, OpenSearch. `meltwater`: Meltwater's Boolean search. */
export const dialects = { google, lucene, meltwater } as const
