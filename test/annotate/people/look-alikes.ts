/**
 * Pairs of different people whose names look or sound alike, written down by hand for this test: whoever watches one
 * must not be alerted of the other.
 */
const table = `
Saddam Hussein | Saddam Hassan
Hassan Nasrallah | Hussein Nasrallah
Hassan Rouhani | Hussein Rouhani
Barack Obama | Michelle Obama
Barack Obama | Malia Obama
Kim Jong Un | Kim Jong Il
Kim Jong-un | Kim Jong-nam
Kim Jong-il | Kim Il-sung
Kim Jong-un | Kim Yo-jong
Kim Yo-jong | Kim Jong-chul
Ким Чен Ын | Ким Чен Ир
George W. Bush | George H. W. Bush
George W. Bush | Jeb Bush
George H. W. Bush | Barbara Bush
Lech Kaczyński | Jarosław Kaczyński
Лех Качиньский | Ярослав Качиньский
King Abdullah | King Hussein
Abdullah Gül | Abdullah Öcalan
Abdullah Abdullah | Abdullah Gül
Ali Abdullah Saleh | Ahmed Ali Saleh
Bashar al-Assad | Hafez al-Assad
Bashar al-Assad | Maher al-Assad
Bashar al-Assad | Asma al-Assad
بشار الأسد | حافظ الأسد
بشار الأسد | ماهر الأسد
Saad Hariri | Rafik Hariri
Saad Hariri | Bahaa Hariri
سعد الحريري | رفيق الحريري
Muammar Gaddafi | Saif al-Islam Gaddafi
Ali Khamenei | Ruhollah Khomeini
Mojtaba Khamenei | Ali Khamenei
Mohammad Khatami | Ahmad Khatami
Mohammed bin Salman | Mohammed bin Zayed
Mohammed bin Salman | Mohammed bin Nayef
Mohammed bin Salman | Khalid bin Salman
Mohammed bin Zayed | Hamdan bin Zayed
محمد بن سلمان | محمد بن زايد
محمد بن سلمان | خالد بن سلمان
Mohammed Morsi | Ahmed Morsi
Gamal Mubarak | Hosni Mubarak
Gamal Mubarak | Alaa Mubarak
Osama bin Laden | Hamza bin Laden
Vladimir Putin | Igor Putin
Vladimir Putin | Vladimir Potanin
Владимир Путин | Владимир Потанин
Dmitry Medvedev | Daniil Medvedev
Dmitry Medvedev | Zhores Medvedev
Дмитрий Медведев | Даниил Медведев
Sergei Lavrov | Sergei Larin
Sergei Lavrov | Kirill Lavrov
Sergei Shoigu | Larisa Shoigu
Alexei Navalny | Yulia Navalnaya
Alexei Navalny | Oleg Navalny
Алексей Навальный | Юлия Навальная
Алексей Навальный | Олег Навальный
Ramzan Kadyrov | Akhmat Kadyrov
Ramzan Kadyrov | Adam Kadyrov
Рамзан Кадыров | Ахмат Кадыров
Boris Nemtsov | Zhanna Nemtsova
Boris Yeltsin | Tatyana Yeltsina
Mikhail Gorbachev | Raisa Gorbacheva
Михаил Горбачев | Раиса Горбачева
Mikhail Mishustin | Mikhail Mishin
Sergei Ivanov | Viktor Ivanov
Sergei Ivanov | Igor Ivanov
Igor Sechin | Ivan Sechin
Nikolai Patrushev | Dmitry Patrushev
Николай Патрушев | Дмитрий Патрушев
Alexander Lukashenko | Viktor Lukashenko
Alexander Lukashenko | Nikolai Lukashenko
Александр Лукашенко | Виктор Лукашенко
Volodymyr Zelenskyy | Olena Zelenska
Volodymyr Zelenskyy | Oleksandr Zelensky
Vitali Klitschko | Wladimir Klitschko
Виталий Кличко | Владимир Кличко
Petro Poroshenko | Maryna Poroshenko
Nursultan Nazarbayev | Dariga Nazarbayeva
Nursultan Nazarbayev | Bolat Nazarbayev
Нурсултан Назарбаев | Дарига Назарбаева
Mukhtar Ablyazov | Mukhtar Auezov
Mukhtar Ablyazov | Madina Ablyazova
Мухтар Аблязов | Мухтар Ауэзов
Islam Karimov | Gulnara Karimova
Ислам Каримов | Гульнара Каримова
Ilham Aliyev | Heydar Aliyev
Ilham Aliyev | Mehriban Aliyeva
Ильхам Алиев | Гейдар Алиев
Serzh Sargsyan | Armen Sargsyan
Serzh Sargsyan | Tigran Sargsyan
Imran Khan | Salman Khan
Imran Khan | Sadiq Khan
Imran Khan | Amir Khan
Nawaz Sharif | Shehbaz Sharif
Nawaz Sharif | Maryam Nawaz
Benazir Bhutto | Bilawal Bhutto
Benazir Bhutto | Zulfikar Ali Bhutto
Rahul Gandhi | Rajiv Gandhi
Rahul Gandhi | Sonia Gandhi
Indira Gandhi | Mahatma Gandhi
Narendra Modi | Nirav Modi
Narendra Modi | Lalit Modi
Hamid Karzai | Mahmoud Karzai
Xi Jinping | Xi Zhongxun
习近平 | 习仲勋
Li Keqiang | Li Qiang
Li Keqiang | Li Peng
李克强 | 李强
Wang Yi | Wang Yang
Wang Yi | Wang Qishan
王毅 | 王洋
Hu Jintao | Hu Chunhua
Hu Jintao | Hu Yaobang
Wen Jiabao | Wen Jiahong
Deng Xiaoping | Deng Xiaogang
Mao Zedong | Mao Zemin
Chiang Kai-shek | Chiang Ching-kuo
Liu Xiaobo | Liu Xiaoming
Moon Jae-in | Moon Sun-myung
Ban Ki-moon | Ban Hyo-jung
Lee Myung-bak | Lee Jae-myung
Park Geun-hye | Park Chung-hee
Shinzo Abe | Kobo Abe
Shinzo Abe | Shintaro Abe
Junichiro Koizumi | Shinjiro Koizumi
Donald Trump | Donald Trump Jr.
Donald Trump | Ivanka Trump
Donald Trump | Eric Trump
Donald Trump | Melania Trump
Дональд Трамп | Иванка Трамп
Joe Biden | Hunter Biden
Joe Biden | Jill Biden
Bill Clinton | Hillary Clinton
Bill Clinton | Chelsea Clinton
Robert Kennedy | John Kennedy
Robert Kennedy | Edward Kennedy
Antony Blinken | Alan Blinken
John Bolton | Michael Bolton
John Kerry | John Kelly
James Baker | Howard Baker
Alan Greenspan | Aaron Greenspan
Boris Johnson | Stanley Johnson
Boris Johnson | Lyndon Johnson
Boris Johnson | Boris Jensen
David Cameron | James Cameron
Tony Blair | Cherie Blair
Gordon Brown | Scott Brown
Theresa May | Brian May
Elizabeth II | Elizabeth I
Charles III | Charles II
Pope Francis | Pope Benedict
Pope John Paul II | Pope John Paul I
Pope Leo XIV | Pope Leo XIII
Emmanuel Macron | Brigitte Macron
Emmanuel Macron | Emmanuel Marcon
François Hollande | Thomas Hollande
Marine Le Pen | Jean-Marie Le Pen
Marine Le Pen | Marion Le Pen
Marine Le Pen | Martine Le Pen
Jean-Claude Juncker | Jean-Pierre Juncker
Jean-Marie Dupont | Jean Dupont
François Mitterrand | Frédéric Mitterrand
Angela Merkel | Angelika Merkel
Angela Merkel | Angela Markell
Gerhard Schröder | Gerhard Schulz
Frank-Walter Steinmeier | Frank-Jürgen Weise
Helmut Schmidt | Harald Schmidt
Helmut Kohl | Hannelore Kohl
Viktor Orbán | Viktor Urban
Aleksandar Vučić | Andrej Vučić
Aleksandar Vučić | Aleksandar Vulin
Andreas Papandreou | George Papandreou
Kyriakos Mitsotakis | Konstantinos Mitsotakis
Pedro Sánchez | Pablo Sánchez
Pedro Sánchez | Raúl Sánchez
Mario Draghi | Maria Draghi
Mario Monti | Mara Monti
Silvio Berlusconi | Marina Berlusconi
Silvio Berlusconi | Paolo Berlusconi
Fidel Castro | Raúl Castro
Фидель Кастро | Рауль Кастро
Hugo Chávez | César Chávez
Nicolás Maduro | Ricardo Maduro
Jair Bolsonaro | Eduardo Bolsonaro
Jair Bolsonaro | Flávio Bolsonaro
Жаир Болсонару | Флавиу Болсонару
Cristiano Ronaldo | Ronaldo Nazário
Lionel Messi | Leonardo Messi
Nelson Mandela | Winnie Mandela
Laurent-Désiré Kabila | Joseph Kabila
Félix Tshisekedi | Étienne Tshisekedi
Paul Kagame | Paul Kagama
Recep Tayyip Erdoğan | Emine Erdoğan
Recep Tayyip Erdoğan | Bilal Erdoğan
Реджеп Тайип Эрдоган | Эмине Эрдоган
Benjamin Netanyahu | Yair Netanyahu
Benjamin Netanyahu | Sara Netanyahu
بنيامين نتنياهو | يائير نتنياهو
Yasser Arafat | Suha Arafat
Ferdinand Marcos | Imelda Marcos
Ferdinand Marcos | Ferdinand Marcos Jr.
Justin Trudeau | Pierre Trudeau
Charles Michel | Louis Michel
Charles Michel | Michel Charles
Martin Schulz | Marina Schulz
Sanna Marin | Sanna Martin
Novak Djokovic | Marko Djokovic
Peter Petrov | Petra Petrova
Ivan Petrov | Ivan Pavlov
Anna Ivanova | Ivan Ivanov
Hans Friedrich | Friedrich Hans
`

/** Each pair once in either direction: who is watched, and who is in the text. */
export const lookAlikes: readonly { readonly watched: string; readonly seen: string }[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [one, other] = line.split(' | ') as [string, string]
    return [
      { watched: one, seen: other },
      { watched: other, seen: one },
    ]
  })

/** The language of a sentence to put a name into. */
export function languageOf(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return 'ru'
  if (/\p{Script=Arabic}/u.test(name)) return 'ar'
  return /\p{Script=Han}/u.test(name) ? 'zh' : 'en'
}
