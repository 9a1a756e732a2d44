import { describe, expect, it } from 'vitest'
import { findName as found } from './support/find-name.ts'

describe('common words of scripts without capitals or vowels', () => {
  const arabic = 'وقال إن هذا يأتي من المرجح أن يستمر إلى حد ما على كل حال، بالإضافة إلى ذلك.'
  const persian = 'او گفت که در ماه گذشته به معنی همکاری با دریای سیاه بود.'
  const hebrew = 'היא מצאה למשל את הבית שהיה כאן לפני שנים.'

  it.each([
    ['Moon Jae-in', arabic, 'ar'],
    ['Ali Abdullah Saleh', arabic, 'ar'],
    ['Mohammed Morsi', arabic, 'ar'],
    ['Elois', arabic, 'ar'],
    ['Joe May', persian, 'fa'],
    ['Ruhollah Khomeini', persian, 'fa'],
    ['Michaela', hebrew, 'he'],
    ['Yat Michael', hebrew, 'he'],
    ['Ho Chi Minh', '夏季奥运会在高级中学举行。', 'zh'],
    ['Aung San Suu Kyi', '学习者曾说过。', 'zh'],
    ['Wang Yi', '王室和王国。', 'zh'],
    ['Helmut Kohl', 'LO PRIMERO QUE HIZO EL IMPERIO.', 'es'],
  ])('are not %s', (name, body, language) => expect(found(name, body, language)).toEqual([]))

  it.each([
    ['Ali Abdullah Saleh', 'وقال علي عبد الله صالح إن هذا حدث.', 'ar'],
    ['Moon Jae-in', '문재인 대통령은 말했다.', 'ko'],
    ['Wang Yi', '中国外交部长王毅说。', 'zh'],
    ['Wang Yi', '中國外交部長王毅說。', 'zh'],
    ['Li Zhanshu', '栗战书委员长出席会议。', 'zh'],
    ['习近平', 'Xi Jinping a dit cela.', 'fr'],
    ['محمد بن سلمان', 'Mohammed bin Salman spoke.', 'en'],
    ['Donald Trump', 'Дональд Трамп айтты.', 'kk'],
  ])('do not hide %s', (name, body, language) => expect(found(name, body, language)).not.toEqual([]))
})

describe('a surname alone', () => {
  it.each([
    ['Robert Fico', 'Pablo huyó del volcán. El Fuego, un Viejo de Vigo, siguió.', 'es'],
    ['Abdel Fattah el-Sisi', 'Il a tenu Ceci au XIXe siècle.', 'fr'],
    ['Jacques Chirac', 'سافر إلى الخارج أمس.', 'ar'],
  ])('of few consonants is not any word like %s', (name, body, language) =>
    expect(found(name, body, language)).toEqual([]))

  it.each([
    ['Robert Fico', 'Premier Fico powiedział.', 'pl'],
    ['Barack Obama', 'Včera mluvil o Obamových slovech.', 'cs'],
    ['Barack Obama', 'Это слова президента Обамы.', 'ru'],
    ['Mark Rutte', 'Так сказал премьер Рютте.', 'ru'],
  ])('is found all the same: %s, %s', (name, body, language) =>
    expect(found(name, body, language)).toHaveLength(1))
})
