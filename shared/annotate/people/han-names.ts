import type { Field } from '../../domain/evidence.ts'
import { Shape, type Words } from '../../domain/words.ts'
import type { NameToken, Run } from './name-text.ts'
import { longestNameWord, nameWordOf } from './name-word.ts'

/** Surnames of one character that nine in ten Chinese and, read as Chinese, many Koreans bear. */
const surnames = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣' +
    '杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚' +
    '龔邵万萬钱錢严嚴覃武戚莫孔向汤湯习習胡温溫薄令栗俞汪朴文申安柳尚',
)

// begins where a run of characters does: begun anywhere, a run without dots would be read to its end from each of them
const foreign =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])[\p{Script=Han}\p{Script=Katakana}ー]+(?:[·・•‧＝][\p{Script=Han}\p{Script=Katakana}ー]+){1,3}/gu
const han = /\p{Script=Han}/u
const longestName = 3

/** Names in Chinese and Japanese text: foreign ones by their middle dots, Chinese ones by their surname. */
export function hanNames(words: Words, field: Field): Run[] {
  if (!hasBigrams(words)) return []
  const found: Run[] = []
  for (const match of words.text.matchAll(foreign)) {
    const run = foreignRun(match[0], match.index, field)
    if (run !== undefined) found.push(run)
  }
  for (let at = 0; at < words.text.length; at++)
    if (surnames.has(words.text[at]!)) found.push(...chineseRuns(words.text, at, field))
  return found
}

function hasBigrams(words: Words): boolean {
  for (let at = 0; at < words.count; at++) if ((words.shape[at]! & Shape.bigram) !== 0) return true
  return false
}

/** The parts of a foreign name, unless one of them is longer than any word of a name. */
function foreignRun(name: string, start: number, field: Field): Run | undefined {
  const parts = [...name.matchAll(/[^·・•‧＝]+/gu)]
  if (parts.some(([part]) => part.length > longestNameWord)) return undefined
  return parts.map((part) => token(part[0], start + part.index, field))
}

/** Surname with a given name of two characters and of one; the longer first. */
function chineseRuns(text: string, at: number, field: Field): Run[] {
  const found: Run[] = []
  for (let length = longestName; length >= 2; length--) {
    const given = text.slice(at + 1, at + length)
    if (given.length === length - 1 && [...given].every((one) => han.test(one)))
      found.push([token(text[at]!, at, field), token(given, at + 1, field)])
  }
  return found
}

const token = (surface: string, start: number, field: Field): NameToken => ({
  word: nameWordOf(surface),
  field,
  start,
  end: start + surface.length,
  capitals: false,
  opens: false,
  joined: false,
  small: false,
  dotted: false,
  afterComma: false,
  before: '',
  after: '',
})
