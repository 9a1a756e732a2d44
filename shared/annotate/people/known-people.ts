/** A well-known person: what the rules of spelling alone cannot know. */
export interface KnownPerson {
  readonly name: string
  /** The surname alone means this person unless something else is said. */
  readonly loneSurname: boolean
  /** Spellings that no habit of transliteration explains: translated names, Han characters, kana, bynames. */
  readonly spellings: readonly string[]
}

/**
 * People often in the news, one a line; `!` where the wires write the surname alone, after `=` further spellings.
 * Written for this project; it helps with spellings and with warnings of confusion, nobody need be in it to be found.
 */
const table = `
Vladimir Putin ! = 普京, 弗拉基米尔·普京, プーチン, 푸틴
Donald Trump ! = Трамп, 特朗普, 川普, トランプ, 트럼프, دونالد ترامب
Melania Trump
Ivanka Trump
Donald Trump Jr
Eric Trump
Joe Biden ! = 拜登, バイデン, 바이든, جو بايدن
Hunter Biden
Jill Biden
Barack Obama ! = 奥巴马, 歐巴馬, オバマ, 오바마
Michelle Obama
George W. Bush = 小布什, George Bush Jr
George H. W. Bush = 老布什
Jeb Bush
Bill Clinton
Hillary Clinton = 希拉里
Kamala Harris = 哈里斯, ハリス
Ronald Reagan ! = 里根, レーガン
Jimmy Carter
Richard Nixon ! = 尼克松, ニクソン
Henry Kissinger ! = 基辛格, キッシンジャー
Antony Blinken ! = 布林肯, ブリンケン
Mike Pompeo ! = 蓬佩奥
John Bolton
Angela Merkel ! = 默克尔, メルケル, 메르켈, ميركل
Olaf Scholz ! = 朔尔茨, ショルツ, 숄츠
Friedrich Merz = 默茨, メルツ
Gerhard Schröder
Helmut Kohl = 科尔
Heiko Maas
Ursula von der Leyen = 冯德莱恩, フォンデアライエン
Emmanuel Macron ! = 马克龙, マクロン, 마크롱
Brigitte Macron
Nicolas Sarkozy ! = 萨科齐, サルコジ
François Hollande ! = 奥朗德, オランド
François Mitterrand ! = 密特朗, ミッテラン
Jacques Chirac ! = 希拉克, シラク
Marine Le Pen = مارين لوبان, 勒庞, ルペン
Jean-Marie Le Pen
Giorgia Meloni ! = 梅洛尼, メローニ
Silvio Berlusconi ! = 贝卢斯科尼, ベルルスコーニ
Mario Draghi ! = 德拉吉, ドラギ
Matteo Salvini !
Pedro Sánchez = 桑切斯, サンチェス
Mariano Rajoy !
Boris Johnson = 约翰逊, ジョンソン首相
Margaret Thatcher ! = 撒切尔, サッチャー
Theresa May = 特雷莎·梅
Tony Blair = 布莱尔, ブレア
Keir Starmer ! = 斯塔默, スターマー
Rishi Sunak ! = 苏纳克, スナク
Nigel Farage !
Winston Churchill ! = 丘吉尔, チャーチル
Charles III = King Charles, 查尔斯三世, チャールズ国王
Elizabeth II = Queen Elizabeth, 伊丽莎白二世, エリザベス女王
Pope Francis = 方济各, フランシスコ教皇, Jorge Mario Bergoglio
Pope Benedict XVI = Benedict XVI, 本笃十六世, Joseph Ratzinger
Pope John Paul II = John Paul II, Jean Paul II, Johannes Paul II, Jan Paweł II, Juan Pablo II, Jan Pavel II, Иоанн Павел II
Pope Leo XIV = Leo XIV
Jesus Christ = Jésus-Christ, Jesucristo, Gesù Cristo, Jesus Cristo, Jezus Chrystus, Ježíš Kristus, Ježíše Krista, Jezus Kristus, Jezusa Kristusa, Иисус Христос, Иисуса Христа, Ісус Христос, Ісуса Христа, Исус Христос, يسوع المسيح
Xi Jinping ! = 习近平, 習近平, シーチンピン, 시진핑, شي جين بينغ
Li Keqiang = 李克强, 李克強, 리커창, لي كه تشيانغ
Li Qiang = 李强, 李強, 리창
Wang Yi = 王毅, 왕이, وانغ يي
Hu Jintao = 胡锦涛, 胡錦濤, 후진타오
Jiang Zemin = 江泽民, 江澤民, 장쩌민
Deng Xiaoping = 邓小平, 鄧小平, Teng Hsiao-ping, 덩샤오핑
Mao Zedong = 毛泽东, 毛澤東, Mao Tse-toung, Mao Tse-tung, 마오쩌둥
Zhou Enlai = 周恩来, 周恩來, Chou En-lai
Wen Jiabao = 温家宝, 溫家寶, 원자바오
Bo Xilai = 薄熙来, 薄熙來
Ai Weiwei = 艾未未
Liu Xiaobo = 刘晓波, 劉曉波
Jack Ma = 马云, 馬雲
Tsai Ing-wen = 蔡英文, Cai Yingwen, Цай Инвэнь
Lai Ching-te = 赖清德, 賴清德, Lai Qingde, William Lai, Лай Циндэ
Chiang Kai-shek = 蒋介石, 蔣介石, Jiang Jieshi, Tchang Kaï-chek, Чан Кайши
Carrie Lam = 林郑月娥, 林鄭月娥
Kim Jong-un ! = 金正恩, 김정은, キムジョンウン, 金正恩氏, Ким Чен Ын, Ким Чон Ын, Kim Dzong Un, Kim Čong-un, Kim Čong Un, كيم جونغ أون, Kim Jung-un
Kim Jong-il = 金正日, 김정일, キムジョンイル, Ким Чен Ир, Kim Dzong Il, Kim Čong-il, كيم جونغ إيل
Kim Il-sung = 金日成, 김일성, Ким Ир Сен, Kim Ir Sen, كيم إيل سونغ
Kim Yo-jong = 金与正, 金與正, 김여정, Ким Ё Чжон, Kim Jo Dzong
Moon Jae-in = 文在寅, 문재인, Мун Чжэ Ин, مون جيه إن
Yoon Suk-yeol = 尹锡悦, 尹錫悅, 윤석열, Yoon Seok-youl, Юн Сок Ёль, Юн Сок Ель
Lee Jae-myung = 李在明, 이재명, Ли Чжэ Мён
Park Geun-hye = 朴槿惠, 박근혜, Пак Кын Хе
Ban Ki-moon = 潘基文, 반기문, Пан Ги Мун, بان كي مون
Shinzo Abe = 安倍晋三, 安倍晉三, 아베 신조, Синдзо Абэ, Shinzō Abe
Fumio Kishida ! = 岸田文雄, 기시다
Yoshihide Suga = 菅義偉, 菅义伟
Shigeru Ishiba ! = 石破茂
Sanae Takaichi ! = 高市早苗
Junichiro Koizumi = 小泉純一郎, 小泉纯一郎, Дзюнъитиро Коидзуми
Shinjiro Koizumi = 小泉進次郎
Carlos Ghosn ! = 卡洛斯·戈恩, カルロス・ゴーン
Narendra Modi ! = 莫迪, モディ, 모디, नरेंद्र मोदी, नरेन्द्र मोदी
Rahul Gandhi
Indira Gandhi
Rajiv Gandhi
Mahatma Gandhi
Imran Khan = 伊姆兰·汗
Nawaz Sharif
Shehbaz Sharif
Benazir Bhutto
Bilawal Bhutto Zardari
Recep Tayyip Erdoğan ! = Tayyip Erdoğan, 埃尔多安, エルドアン, 에르도안
Mustafa Kemal Atatürk !
Benjamin Netanyahu ! = 内塔尼亚胡, ネタニヤフ, 네타냐후, Биньямин Нетаньяху, Bibi Netanyahu
Yitzhak Rabin
Ariel Sharon
Yasser Arafat ! = 阿拉法特, アラファト
Mahmoud Abbas = Abu Mazen, 阿巴斯, アッバス
Bashar al-Assad = 巴沙尔, アサド
Hafez al-Assad
Maher al-Assad
Asma al-Assad
Saddam Hussein = 萨达姆, フセイン
Muammar Gaddafi ! = Муаммар Каддафи, Mouammar Kadhafi, Muammar al-Gaddafi, Muammar Qaddafi, Moammar Gadhafi, 卡扎菲, カダフィ
Seif al-Islam Gaddafi
Hosni Mubarak ! = 穆巴拉克, ムバラク
Abdel Fattah el-Sisi ! = Abdel Fattah al-Sissi, عبد الفتاح السيسي, 塞西, シシ大統領
Mohamed Morsi = 穆尔西
Gamal Abdel Nasser = Gamal Abdel-Nasser, جمال عبد الناصر
Osama bin Laden ! = 本拉登, 本·拉登, ビンラディン, أسامة بن لادن
Ayman al-Zawahiri !
Abu Bakr al-Baghdadi
Mohammed bin Salman = MBS, محمد بن سلمان, 穆罕默德·本·萨勒曼
Mohammed bin Zayed = MBZ, محمد بن زايد
Mohammed bin Rashid
Mohammed bin Nayef
King Salman
King Abdullah II
Ali Khamenei ! = 哈梅内伊, ハメネイ
Ruhollah Khomeini ! = 霍梅尼, ホメイニ
Hassan Rouhani ! = 鲁哈尼, ロウハニ
Mahmoud Ahmadinejad ! = 内贾德
Ebrahim Raisi = 莱希, ライシ
Masoud Pezeshkian !
Hassan Nasrallah ! = 纳斯鲁拉, ナスララ
Ismail Haniyeh !
Volodymyr Zelensky ! = 泽连斯基, 澤倫斯基, ゼレンスキー, 젤렌스키
Petro Poroshenko !
Yulia Tymoshenko ! = Ioulia Timochenko
Viktor Yanukovych ! = Viktor Ianoukovitch
Alexei Navalny ! = 纳瓦利内, ナワリヌイ, 나발니
Yulia Navalnaya
Dmitry Medvedev ! = 梅德韦杰夫, メドベージェフ
Daniil Medvedev
Sergei Lavrov ! = 拉夫罗夫, ラブロフ
Dmitry Peskov !
Sergei Shoigu ! = 绍伊古, ショイグ
Yevgeny Prigozhin ! = 普里戈任, プリゴジン
Mikhail Gorbachev ! = 戈尔巴乔夫, ゴルバチョフ
Boris Yeltsin ! = 叶利钦, エリツィン
Mikhail Khodorkovsky !
Ramzan Kadyrov ! = 卡德罗夫
Akhmat Kadyrov
Nikita Khrushchev ! = Nikita Chruschtschow, Nikita Chroesjtsjov, Nikita Jruschov, 赫鲁晓夫, フルシチョフ
Leonid Brezhnev ! = 勃列日涅夫, ブレジネフ
Joseph Stalin ! = 斯大林, スターリン, Iossif Staline
Vladimir Lenin ! = 列宁, レーニン
Leon Trotsky ! = 托洛茨基
Alexander Lukashenko ! = Aliaksandr Lukashenka, Alexandre Loukachenko, 卢卡申科, ルカシェンコ
Svetlana Tikhanovskaya ! = Sviatlana Tsikhanouskaya, Святлана Ціханоўская
Nursultan Nazarbayev ! = 纳扎尔巴耶夫, ナザルバエフ
Dariga Nazarbayeva
Kassym-Jomart Tokayev ! = Касым-Жомарт Токаев, Қасым-Жомарт Тоқаев, 托卡耶夫
Mukhtar Ablyazov
Mukhtar Auezov
Ilham Aliyev
Heydar Aliyev
Nikol Pashinyan !
Mikheil Saakashvili ! = Mikhaïl Saakachvili
Viktor Orbán ! = Orbán Viktor, 欧尔班, 歐爾班
Andrzej Duda
Donald Tusk ! = 图斯克
Jarosław Kaczyński
Lech Kaczyński
Mateusz Morawiecki !
Khalifa Haftar ! = Khalifa Hifter, Jalifa Hafter
Lech Wałęsa ! = Лех Валенса, ليخ فاونسا, ליך ולנסה, 瓦文萨
Václav Havel
Václav Klaus
Aleksandar Vučić !
Slobodan Milošević !
Radovan Karadžić !
Ratko Mladić
Alexis Tsipras !
Kyriakos Mitsotakis !
Konstantinos Mitsotakis
Andreas Papandreou
George Papandreou
Luiz Inácio Lula da Silva ! = Lula, 卢拉, ルラ
Jair Bolsonaro ! = 博索纳罗, ボルソナロ
Dilma Rousseff !
Hugo Chávez
Nicolás Maduro
Fidel Castro = 卡斯特罗, カストロ
Raúl Castro
Che Guevara ! = Ernesto Guevara, 格瓦拉, ゲバラ
Evo Morales
Javier Milei !
Andrés Manuel López Obrador = López Obrador, AMLO
Claudia Sheinbaum !
Nelson Mandela ! = 曼德拉, マンデラ
Winnie Mandela
Jacob Zuma
Cyril Ramaphosa ! = 拉马福萨
Robert Mugabe ! = 穆加贝, ムガベ
Paul Kagame !
Joseph Kabila
Laurent-Désiré Kabila
Félix Tshisekedi
Étienne Tshisekedi
Kofi Annan ! = 安南, アナン
António Guterres ! = 古特雷斯, グテーレス
Tedros Adhanom Ghebreyesus = 谭德塞, テドロス
Justin Trudeau ! = 特鲁多, トルドー
Pierre Trudeau
Mark Carney
Jens Stoltenberg ! = 斯托尔滕贝格
Mark Rutte ! = 吕特, ルッテ
Geert Wilders
Charles Michel
Jean-Claude Juncker ! = 容克
Josep Borrell
Christine Lagarde ! = 拉加德, ラガルド
Elon Musk ! = Илон Маск, 马斯克, マスク氏, 머스크
Bill Gates
Mark Zuckerberg ! = 扎克伯格
Jeff Bezos ! = 贝索斯
Julian Assange ! = 阿桑奇, アサンジ
Edward Snowden ! = 斯诺登, スノーデン
Jamal Khashoggi ! = Dschamal Chaschukdschi, 卡舒吉, カショギ
Greta Thunberg ! = 通贝里, トゥンベリ
Aung San Suu Kyi = 昂山素季, アウンサンスーチー, Аун Сан Су Чжи, Аун Сан Су Джи, Aung San Su Ťij
Dalai Lama = 达赖喇嘛, ダライ・ラマ, далай-лама, dalaï-lama
Pol Pot = 波尔布特, ポルポト, ប៉ុល ពត
Hun Sen = 洪森, フンセン
Hun Manet
Rodrigo Duterte ! = 杜特尔特, ドゥテルテ
Ferdinand Marcos
Ferdinand Marcos Jr = Bongbong Marcos, 小马科斯
Ho Chi Minh = 胡志明, ホーチミン, Хо Ши Мин, Ho Či Min
Michel Barnier !
Jeremy Corbyn !
Jacob Rees-Mogg
Dominic Cummings
Nicola Sturgeon
Leo Varadkar !
Nancy Pelosi !
Mitch McConnell
Bernie Sanders
Elizabeth Warren
Pete Buttigieg !
Rudy Giuliani
Anthony Fauci !
Brett Kavanaugh !
James Comey !
Robert Mueller
Rex Tillerson !
Steven Mnuchin !
Jared Kushner
Ron DeSantis !
Marco Rubio
Pete Hegseth !
Frank-Walter Steinmeier !
Peter Altmaier !
Annalena Baerbock !
Robert Habeck !
Karl Nehammer !
Sebastian Kurz
Andrej Babiš !
Zuzana Čaputová !
Robert Fico !
Janez Janša
Borut Pahor !
Klaus Iohannis !
Maia Sandu
Sergio Mattarella !
Maroš Šefčovič !
Salome Zourabichvili !
Hamid Karzai !
Muhammadu Buhari !
Yoweri Museveni !
Lionel Messi ! = 梅西, メッシ
Cristiano Ronaldo = 克里斯蒂亚诺·罗纳尔多, C罗
Diego Maradona ! = 马拉多纳, マラドーナ
Pelé = 贝利, ペレ
Novak Djokovic ! = Novak Đoković, 德约科维奇, ジョコビッチ
`

const read = (line: string): KnownPerson => {
  const [head, tail] = line.split(' = ') as [string, string?]
  return {
    name: head.replace(' !', '').trim(),
    loneSurname: head.includes(' !'),
    spellings: tail?.split(', ').map((one) => one.trim()) ?? [],
  }
}

export const knownPeople: readonly KnownPerson[] = table.trim().split('\n').map(read)
