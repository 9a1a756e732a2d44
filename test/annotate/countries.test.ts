import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCountries } from '../../shared/annotate/countries.ts'
import { readText } from '../../shared/annotate/read-text.ts'

const read = (body: string, language?: string, headline?: string) =>
  readCountries(readText({ id: 'x', body, language, headline }))

const codes = (body: string, language = 'en', headline?: string) =>
  read(body, language, headline).map(({ code }) => code)

const about = (body: string, language = 'en', headline?: string) =>
  read(body, language, headline)
    .filter((country) => country.about)
    .map(({ code }) => code)

describe('readCountries', () => {
  it.each([
    ['fr', 'Le ministère kazakh a répondu'],
    ['fr', 'des étudiantes kazakhes'],
    ['nl', 'de hoofdstad van Kazachstan'],
    ['de', 'die Hauptstadt Kasachstans'],
    ['es', 'las autoridades kazajas'],
    ['it', 'il governo kazako'],
    ['pt', 'no Cazaquistão'],
    ['pl', 'w Kazachstanie'],
    ['cs', 'kazašský ministr'],
    ['sl', 'v Kazahstanu'],
    ['ru', 'в Казахстане'],
    ['ru', 'казахстанский суд'],
    ['uk', 'казахстанського уряду'],
    ['bg', 'казахстанското правителство'],
    ['ar', 'في كازاخستان'],
    ['tr', "Kazakistan'da seçim"],
    ['kk', 'Қазақстанның астанасы'],
    ['kk', 'Алматыдағы жиын'],
    ['zh', '哈萨克总统抵达北京'],
    ['ja', 'カザフスタンの首都'],
    ['en', 'rallies in Almaty'],
  ])('finds Kazakhstan in %s: %s', (language, body) => {
    expect(codes(body, language)).toContain('KZ')
  })

  it('finds countries of other scripts and languages in a mixed dispatch', () => {
    expect(codes('Visite officielle (Казахстан, Österreich et 日本)', 'fr')).toEqual(['KZ', 'AT', 'JP'])
  })

  it.each([
    ['The Kremlin said no', 'RU'],
    ['A spokesman at Downing Street', 'GB'],
    ['the White House said', 'US'],
    ["l'Élysée a démenti", 'FR', 'fr'],
    ['Der Bundestag stimmte zu', 'DE', 'de'],
    ['floods in Bavaria', 'DE'],
    ['a court in Ontario', 'CA'],
    ['voters in Scotland', 'GB'],
    ['snow in Texas', 'US'],
    ['Kosovo voted', 'XK'],
    ['Taiwan voted', 'TW'],
    ['talks on Western Sahara', 'EH'],
    ['un tribunal de La Haye', 'NL', 'fr'],
    ['Le volcan de La Réunion', 'RE', 'fr'],
  ])('counts %s as %s', (body, code, language = 'en') => {
    expect(codes(body, language)).toEqual([code])
  })

  it.each([
    ['a dish of roast turkey on fine china with chili'],
    ['The guinea pig escaped'],
    ['Paris Hilton opened a hotel'],
    ['Michael Jordan scored'],
    ['a novel by Jack London'],
    ['George Washington was a general'],
    ['countries of Latin America and the Indian Ocean'],
    ['the old Soviet Union and the European Union'],
    ['Il est nice', 'fr'],
    ['того же мнения', 'ru'],
    ['мали шанси', 'bg'],
    ['i lavori in corso, nel corso della corsa', 'it'],
    ['La patente de corso vence a fines de año, tras la gala; no balines sino piedras, si vienes', 'es'],
    ['no sino sinal', 'pt'],
    ["Riunione urgente all'Onu", 'it'],
    ['Reunión urgente del Consejo', 'es'],
    ["La réunion s'est mal passée", 'fr'],
    ['La paz no llega', 'es'],
    ['Trinidad Jiménez, Mauricio Pochettino y Salvador Dalí', 'es'],
    ['Riyad Mahrez et Maurice Ravel', 'fr'],
    ["a déclaré un témoin à l'Agence France-Presse", 'fr'],
    ['a party to the Rome Statute'],
    ['Volgens de klerk was het loket dicht', 'nl'],
    ['Gwiazdy The Daily Show i klasa F', 'pl'],
    ['con el puño en alto', 'es'],
    ['Dann ging er. Der Klang war gut', 'de'],
    ['Seul un témoin a survécu. Sucré, le thé se boit chaud', 'fr'],
    ['Goma y caucho', 'es'],
    ['Liberi i cinque fermati', 'it'],
    ['Lagos e praias. Saída de emergência', 'pt'],
    ['Başka bir gün', 'tr'],
    ['Семей погибших много. Катания не будет', 'ru'],
    ['Досі невідомо', 'uk'],
    ['Авиакомпании Norwegian и Swiss отменили рейсы', 'ru'],
    ['Koty i psy. Sumy są duże', 'pl'],
    ['Činí tak rád', 'cs'],
    ['Στο ανατολικό και στο Ανατολικό Αιγαίο', 'el'],
    ['هذا الكائن الحي', 'ar'],
    ['سفينة من طراز جديد', 'ar'],
    ['Maduro y dulce, el mango se vende bien', 'es'],
  ])('finds no country in: %s', (body, language = 'en') => {
    expect(codes(body, language)).toEqual([])
  })

  it.each([
    ['Moscow, Idaho, voted', ['US']],
    ['a school in Cambridge, Mass., closed', []],
    ['Students in Cambridge met the British minister', ['GB']],
    ['The governor of Georgia spoke in Atlanta, and the American senate listened', ['US']],
    ['Georgia and Armenia met in Tbilisi', ['GE', 'AM']],
    ['South Korea and North Korea', ['KR', 'KP']],
    ['Equatorial Guinea, Guinea-Bissau, Papua New Guinea and Guinea', ['GQ', 'GW', 'PG', 'GN']],
    ['the Dominican Republic', ['DO']],
    ['Nigeria and Niger', ['NG', 'NE']],
    ['the Democratic Republic of Congo', ['CD']],
    ['Northern Ireland', ['GB']],
    ['a Sino-Russian pact', ['CN', 'RU']],
    ['Une grève à La Paz', ['BO']],
    ['Lagos, Seoul and Goma', ['NG', 'KR', 'CD']],
  ] as const)('decides by what stands around: %s', (body, expected) => {
    expect(codes(body)).toEqual(expected)
  })

  it('takes Italian Monaco for Munich where Germany is named', () => {
    expect(codes('Il governo tedesco si riunisce a Monaco', 'it')).toEqual(['DE'])
    expect(codes('Il principe Alberto di Monaco', 'it')).toEqual(['MC'])
    expect(codes('La Conferenza di Monaco si apre oggi', 'it')).toEqual(['DE'])
  })

  it('believes a name that is a plain word at the start of a sentence once its country is named', () => {
    expect(codes('Seul a répondu au président sud-coréen', 'fr')).toEqual(['KR'])
    expect(codes('Combates en el Congo. Goma ha caído', 'es')).toEqual(['CD'])
  })

  it('does not take an all-capital headline for a country unless the text supports it', () => {
    expect(codes('Prices of poultry fell.', 'en', 'TURKEY PRICES FALL BEFORE THANKSGIVING')).toEqual([])
    expect(codes('Ankara raised rates.', 'en', 'TURKEY RAISES RATES')).toEqual(['TR'])
  })

  it('tells what a dispatch is about from what it merely names', () => {
    const body = `Des dizaines de manifestants ont été arrêtés dimanche au Kazakhstan, selon la police kazakhe. À Almaty, la
      principale ville, le centre était bouclé. ${'Les arrestations ont continué toute la journée. '.repeat(12)}
      Un opposant a reçu l'asile en France.`
    expect(codes(body, 'fr')).toEqual(['KZ', 'FR'])
    expect(about(body, 'fr')).toEqual(['KZ'])
  })

  it('weighs the dateline of an agency at its own seat as little', () => {
    const body = `BRUXELLES (Belga) Le Kazakhstan a libéré des opposants. ${'Le Kazakhstan a répondu. '.repeat(5)}`
    expect(about(body, 'fr')).toEqual(['KZ'])
    expect(codes('Le Kazakhstan a répondu. (Belga)', 'fr')).toEqual(['KZ'])
  })

  it('says by which rule', () => {
    const [found] = read('Talks in Almaty went on.', 'en')
    expect(found!.evidence[0]!.because).toContain('a city of Kazakhstan')
  })

  it.each([
    ['it', 'Gheddafi ha parlato ieri sera, Gheddafi non lascia', 'LY'],
    ['es', 'La OTAN bombardea la residencia de Gadafi', 'LY'],
    ['fr', 'Moubarak a démissionné', 'EG'],
    ['de', 'Erdoğan und Selenskyj haben telefoniert', 'TR'],
    ['ru', 'Порошенко подписал указ', 'UA'],
    ['en', 'Ali Abdullah Saleh left hospital', 'YE'],
    ['ar', 'قال القذافي', 'LY'],
    ['zh', '普京发表讲话', 'RU'],
  ])('takes a leader for a sign of the country, in %s: %s', (language, body, code) => {
    const found = read(body, language).find((country) => country.code === code)
    expect(found?.evidence[0]?.because).toContain('a leader of ')
  })

  it('does not take a leader named in passing for the country, nor show one where the country is named', () => {
    const long = 'The committee met again on Monday and postponed its vote. '.repeat(20)
    expect(codes(`${long} One speaker quoted Nelson Mandela.`)).toEqual([])
    const [libya] = read('Gaddafi spoke in Tripoli. Libya has closed its border.', 'en')
    expect(libya!.evidence.map(({ text }) => text)).toEqual(['Libya', 'Tripoli'])
  })

  it.each([
    ['fr', 'Les houthis ont tiré un missile', 'YE'],
    ['es', 'Los talibanes cerraron las escuelas', 'AF'],
    ['it', "I peshmerga hanno ripreso l'altura", 'IQ'],
    ['de', 'Die Hisbollah feuerte Raketen ab', 'LB'],
    ['nl', 'Boko Haram heeft scholieren ontvoerd', 'NG'],
    ['ru', 'Хуситы выпустили ракеты', 'YE'],
    ['en', 'Hayat Tahrir al-Sham took the town', 'SY'],
    ['en', 'The Pakistani Taliban claimed the attack', 'PK'],
  ])('takes a movement for a sign of its country, in %s: %s', (language, body, code) => {
    const found = read(body, language)
    expect(found.map((country) => country.code)).toEqual([code])
    expect(found[0]!.evidence[0]!.because).toContain('a movement or force of ')
  })

  it('does not take a movement named in passing for its country', () => {
    const long = 'The committee met again on Monday and postponed its vote. '.repeat(20)
    expect(codes(`${long} One speaker compared it with Boko Haram.`)).toEqual([])
  })

  it('finds names that begin with a small particle', () => {
    expect(codes('Il discorso di al-Sisi', 'it')).toEqual(['EG'])
    expect(codes('un livre sur F. W. de Klerk', 'fr')).toEqual(['ZA'])
    expect(codes('bombardeos sobre al-Raqqa', 'es')).toEqual(['SY'])
  })

  it.each([
    ['it', 'Spari in piazza Rabaa al-Adawiya, scontri ad Assiut', 'EG'],
    ['it', 'La residenza di Bab al-Azizia è in fiamme, si combatte a Sabrata', 'LY'],
    ['es', 'Bombardeos sobre Saraqib y la cárcel de Saydnaya', 'SY'],
    ['fr', 'Combats à Hodeïda et dans la Chabwa', 'YE'],
    ['fr', 'Deux camps incendiés près d’El Geneina', 'SD'],
    ['de', 'Raketen trafen Saporischschja und Tschernihiw', 'UA'],
    ['nl', 'Bestand in Khan Younis en op de Westelijke Jordaanoever', 'PS'],
    ['en', 'Crowds marched to Miraflores Palace', 'VE'],
    ['en', 'Clashes in the Lachin corridor', 'AZ'],
    ['en', 'Militias advanced on Tal Afar', 'IQ'],
    ['ru', 'Бои за Покровск и Часов Яр', 'UA'],
    ['ru', 'Нефтяники бастуют в Жанаозене и Актобе', 'KZ'],
  ])('knows where the news of a crisis comes from, in %s: %s', (language, body, code) => {
    expect(about(body, language)).toEqual([code])
  })

  it('shows the best evidence first: names before parts, parts before cities', () => {
    const [found] = read('Lyon and Normandy were quiet. The rest of France was not.', 'en')
    expect(found!.evidence.map(({ text }) => text)).toEqual(['France', 'Normandy', 'Lyon'])
  })

  it('slices its evidence from the dispatch, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Kazakhstan',
        'Казахстане',
        'بالكويت',
        '哈萨克斯坦',
        "d'Israël",
        'U.S.',
        'Côte-d’Ivoire',
        '. ',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))
    const language = fc.constantFrom('fr', 'ru', 'ar', 'zh', 'en', 'he', 'kk', 'xx')
    fc.assert(
      fc.property(text, text, language, (headline, body, declared) => {
        for (const { evidence } of read(body, declared, headline)) {
          expect(evidence.length).toBeGreaterThan(0)
          for (const { field, start, end, text: slice, because } of evidence) {
            expect(because ?? '').not.toContain('undefined')
            expect((field === 'body' ? body : headline).slice(start, end)).toBe(slice)
            expect(slice).not.toBe('')
          }
        }
      }),
    )
  })

  const reference = join(import.meta.dirname, '../../../shared/dispatches/belga-2021-02-kazakhstan.txt')
  it.skipIf(!existsSync(reference))('reads the reference dispatch as its readers do', () => {
    const found = read(readFileSync(reference, 'utf8'))
    expect(found.map(({ code, about: isAbout }) => [code, isAbout])).toEqual([
      ['KZ', true],
      ['FR', false],
    ])
    const words = new Set(found[0]!.evidence.map(({ text }) => text))
    expect(words).toEqual(new Set(['Kazakhstan', 'Almaty', 'kazakh', 'Kazakhs']))
  })
})
