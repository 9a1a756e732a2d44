import type { LanguageTable } from '../language-table.ts'

/** Turkish: other names of countries | demonyms. Case endings of names stand after an apostrophe, mostly. */
export const turkish = (): LanguageTable => ({
  names:
    '/^(l[iu]|lik|luk)?(lar|ler)?(i|u|si|su|in|un|nin|nun|yi|yu|i|a|e|ya|ye|na|ne|da|de|ta|te|nda|nde|dan|den|tan|ten|ndan|nden|la|le|yla|yle|daki|deki|taki|teki|ndaki|ndeki|ca|ce)?$/',
  demonyms:
    '/^(l[iu]|ca|ce|cesi|ya)?(lar|ler)?(i|u|si|su|in|un|nin|nun|lari|leri|larin|lerin|yi|yu|a|e|ya|ye|na|ne|da|de|ta|te|dan|den|tan|ten|ndan|nden|la|le|yla|yle|dir|dur|tir|tur)?$/',
  lowerCase: false,
  table: `
AE: BAE, Emirlikler | Emirlik
AF: | Afgan
AL: | Arnavut
AM: | Ermeni
AR: | Arjantinli
AT: | Avusturyalı
AU: | Avustralyalı
AZ: Azerbaycan | Azerbaycanlı, Azeri
BA: Bosna, Bosna-Hersek | Boşnak, Bosnalı
BD: Bangladeş | Bangladeşli, Bengalli
BE: | Belçikalı, Flaman, Valon
BG: | Bulgar
BR: | Brezilyalı
BY: Belarus, Beyaz Rusya | Belaruslu
CA: | Kanadalı
CD: Kongo DC, DKC, Demokratik Kongo Cumhuriyeti, Kongo Demokratik Cumhuriyeti, Zaire |
CG: Kongo Cumhuriyeti |
CH: | İsviçreli
CI: Fildişi Sahili, Fildişi Sahilleri |
CL: | Şilili
CM: | Kamerunlu
CN: Çin Halk Cumhuriyeti | Çinli, Çince
CO: | Kolombiyalı
CU: | Kübalı
CY: Kıbrıs | Kıbrıslı, Kıbrıs Rum, Kıbrıs Türk
CZ: Çekya, Çek Cumhuriyeti | Çek
DE: Federal Almanya, Batı Almanya, Doğu Almanya | Alman, Almanca
DK: | Danimarkalı, Danca
DO: Dominik Cumhuriyeti |
DZ: | Cezayirli
EC: | Ekvadorlu
EE: | Estonyalı, Eston
EG: | Mısırlı
ES: | İspanyol, İspanyolca, Katalan, Bask
ET: | Etiyopyalı
FI: | Finli, Fin, Finlandiyalı, Fince
FR: | Fransız, Fransızca, Parisli
GB: Birleşik Krallık, İngiltere, İskoçya, Galler, Kuzey İrlanda, Büyük Britanya, Britanya | İngiliz, Britanyalı, İskoç, Britanya, İngilizce, Galli
GE: | Gürcü, Gürcistanlı
GH: | Ganalı
GR: | Yunan, Yunanlı, Yunanca, Atinalı
GW: |
HK: Hong Kong |
HR: | Hırvat
HT: | Haitili
HU: | Macar, Macarca
ID: | Endonezyalı
IE: | İrlandalı
IL: | İsrailli
IN: | Hintli, Hindistanlı, =Hint
IQ: | Iraklı
IR: Pers | İranlı, Farsça, Pers
IS: | İzlandalı
IT: | İtalyan, İtalyanca, Sicilyalı
JM: | Jamaikalı
JO: | Ürdünlü
JP: | Japon, Japonca
KE: | Kenyalı
KG: | Kırgız
KH: | Kamboçyalı, Kmer
KP: Kuzey Kore | Kuzey Koreli
KR: Güney Kore, Kore, Kore Cumhuriyeti | Güney Koreli, Koreli, Korece
KW: | Kuveytli
KZ: | Kazak, Kazakistanlı
LB: | Lübnanlı
LT: | Litvanyalı
LU: | Lüksemburglu
LV: | Letonyalı, Leton
LY: | Libyalı
MA: | Faslı
MD: | Moldovalı
ME: | Karadağlı
MG: | Madagaskarlı
MK: Makedonya, Kuzey Makedonya | Makedon
MM: Burma, Birmanya, Myanmar | Burmalı, Arakanlı
MN: | Moğol
MT: | Maltalı
MX: | Meksikalı
MY: | Malezyalı
NG: | Nijeryalı
NL: Hollanda | Hollandalı, Felemenkçe
NO: | Norveçli, Norveççe
NP: | Nepalli
NZ: | Yeni Zelandalı, Maori
PE: | Perulu
PH: | Filipinli
PK: | Pakistanlı
PL: | Polonyalı, Polonez, Lehçe
PS: Filistin, Gazze, Gazze Şeridi, Batı Şeria | Filistinli
PT: | Portekizli, Portekizce
QA: | Katarlı
RO: | Rumen, Romanyalı
RS: | Sırp
RU: Rusya Federasyonu | Rus, Rusça, Çeçen
SA: Suudi Arabistan, Suudi | Suudi, Suudi Arabistanlı
SD: | Sudanlı
SE: | İsveçli, İsveççe
SI: | Sloven
SK: | Slovak
SN: | Senegalli
SO: | Somalili
SY: | Suriyeli
TH: | Taylandlı, Tay
TJ: | Tacik
TM: | Türkmen, Türkmenistanlı
TN: | Tunuslu
TR: Türkiye Cumhuriyeti, TC | Türk, Türkiyeli, Türkçe
TW: | Tayvanlı
UA: | Ukraynalı
UG: | Ugandalı
US: ABD, A.B.D., Amerika Birleşik Devletleri, Birleşik Devletler, Amerika | Amerikan, Amerikalı
UZ: | Özbek, Özbekistanlı
VA: Vatikan |
VE: | Venezuelalı
VN: | Vietnamlı
XK: | Kosovalı
YE: | Yemenli
ZA: Güney Afrika, Güney Afrika Cumhuriyeti | Güney Afrikalı
ZW: | Zimbabveli
`,
})
