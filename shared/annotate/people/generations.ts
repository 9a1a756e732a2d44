/** Generations: who bears another one is somebody else. Each maps to what it means. */
const generations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jr: 'junior',
    jnr: 'junior',
    junior: 'junior',
    fils: 'junior',
    hijo: 'junior',
    filho: 'junior',
    мл: 'junior',
    младший: 'junior',
    молодший: 'junior',
    mladsi: 'junior',
    mladszy: 'junior',
    sr: 'senior',
    snr: 'senior',
    senior: 'senior',
    pere: 'senior',
    père: 'senior',
    padre: 'senior',
    старший: 'senior',
    starsi: 'senior',
    ii: '2',
    iii: '3',
    iv: '4',
    v: '5',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    x: '10',
    xi: '11',
    xii: '12',
    xiii: '13',
    xiv: '14',
    xv: '15',
    xvi: '16',
    xxiii: '23',
  }),
)

const typedInCyrillic = /^[хіv]+$/

/** The generation that a folded word means; numerals may be typed with Cyrillic letters that look the same (ХVІ). */
export const generationNamed = (letters: string): string | undefined =>
  generations.get(letters) ??
  (typedInCyrillic.test(letters)
    ? generations.get(letters.replaceAll('х', 'x').replaceAll('і', 'i'))
    : undefined)
