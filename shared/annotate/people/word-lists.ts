/** The small words around names: particles inside them, titles before them, suffixes after them. */

const setOf = (words: string) => new Set(words.trim().split(/\s+/))

/** Words inside a name that carry no identity: *van der*, *bin*, *al-*; dropped on both sides. */
export const particles = setOf(`
  van von der den de du da das do dos des del della di la le les el al ul ur ud es y te ter ten zu zum zur af av
  bin ben ibn ibni bint abu abou ould mac st san santa d l o s t ال بن ابن بنت ابو أبو ولد دي دا دو فان فون دير
  ван фон дер ден де ди да дю ла ле аль эль бин бен ибн уль ул ур уд ус ас аз ад ат ар аш ан эс эд эр эн эш абу ал ел иль ван-дер
  本 宾 賓 冯 馮 德 阿尔
  בן אבו אל דה ди
`)

/** Words before a name that say what somebody is. Folded; any language. */
export const titles = setOf(`
  mr mrs ms miss sir lord lady dame dr prof professor professeur president presidente presidentin prime minister
  premier vice chancellor chancelier chanceliere bundeskanzler bundeskanzlerin kanzler kanzlerin senator senateur
  sen rep gov governor gouverneur general gen colonel col captain capt lieutenant lt major maj sergeant sgt admiral marshal
  king queen prince princess princesse roi reine konig konigin koning koningin prinz prinzessin prins prinses emperor
  empereur rey reina principe sultan sheikh shaikh cheikh sheik scheich sjeik emir ayatollah imam mullah hojatoleslam
  pope pape papst paus papa cardinal kardinal bishop archbishop rabbi reverend rev father pere saint sainte monsieur
  madame mademoiselle m mme mlle me herr frau fraulein heer mevrouw dhr mw senor senora don dona sr sra signor signora
  secretary treasury foreign finance defence defense interior attorney judge justice minister ministre ministro
  ministra minister-president ministerprasident premierminister prasident praesident directeur director chairman
  chairwoman ceo spokesman spokeswoman porte-parole ambassador ambassadeur botschafter deputy depute leader chef
  comrade pan pani pana panem prezydent premier prezident prezidentka kancler kanclerz kanclerka predsednik minister
  ministr ministryne politik poslanec posel sekretarz szef sef haji hadji hajji maulana mawlana
  президент президента президенту президентом премьер премьер-министр министр министра канцлер канцлера глава главы
  господин госпожа г-н г-жа король королева принц генерал сенатор депутат папа патриарх прем'єр міністр міністра
  канцлерка пан пані президентът министърът премиерът канцлерът шейх
  الرئيس رئيس الوزير وزير الملك ملك الأمير أمير الشيخ شيخ السيد السيدة الدكتور المستشارة المستشار الجنرال
  הנשיא נשיא שר
`)

/** Words that begin sentences with a capital and are no names. Folded. */
export const functionWords = setOf(`
  a i o u w z k s v y в к с у о и а я і з
  a an and as at but by for from he her his i if in is it its no not of on or our she so than that the their they this
  to was we were what when where which while who will with you all after also although any because before both during
  each even however many more most now only other over since some such then there these those through under until up
  au aux avec ce ces cet cette comme dans depuis des donc du elle elles en est et eux il ils je la le les leur leurs
  lors mais ne nous on ou par pas plus pour pourquoi quand que qui sa sans se selon ses si son sur tous tout un une
  vers vous apres avant entre sous ainsi alors aussi
  aber alle als am an auch auf aus bei beim bis das dass dem den der des die diese dieser durch ein eine einem einen
  einer er es fur hat im in ist kein mit nach nicht noch nur ob oder ohne sein seine seit sich sie sind so uber um und
  unter vom von vor war was wegen weil wenn wer wie wir zu zum zur zwischen
  aan alle als bij dat de deze die dit door een en er haar had heeft het hij hun ik in is maar met na naar niet nog of
  om ook op over te tegen tot uit van voor waar wat werd wie wordt zal ze zich zijn zij
  al como con cuando de del desde donde dos el ella ellas ellos en entre era es esta este esto fue ha hasta la las lo
  los mas muy no nos o para pero por porque que se segun sin sobre su sus tambien tras un una uno y ya
  anche che chi ci con cui da dal dalla dei del della di dopo e ed gli ha i il in io la le lo ma mentre nel nella non
  o per perche piu quando questa questo se si sono su sua sul suo tra un una ao as com da das do dos em foi mas na nas
  nao no nos os ou para pela pelo por que sao se sem seu sua tem uma
  a aby ale bo by co czy dla do gdy go i ich jak jako je jego jej jest juz kiedy ktory ktora lub ma mimo na nad nie o od
  oraz po pod przed przez przy sa sie ta tak tego ten to tu tylko w we wedlug z za ze zas
  az bez bude byl byla byli co jak je jeho jeji jen jeste jsem jsou k kdyz ktera ktere ktery mezi na nebo o od po pod
  podle pokud pred pri pro proti s se tak take ten to tri u uz v ve vsak z za ze zde bi bil bila bo da do ga in iz jih
  je kaj kako ker ki ko med na ne ni o ob pa po pod pri proti s se so ta tem to tudi v za ze
  а без бо в во вот все для до его ее если же за и из или им их к как когда кто ли между на не но о об он она они от
  по под после при про с со так также там то того только у что это этот я й та що як цей ця це він вона вони від або
  але був була було є із з за зі його її під після тому ще які який яка със бе бил била ще са се си той тя те това тази
  този кой която които но ако след през при според
  في من على إلى عن أن إن كان كانت قال قالت هذا هذه الذي التي التى ما لا لم لن هو هي هم مع بعد قبل بين عند حتى كما لكن
  و أو ثم قد كل غير منذ حول خلال ضد ذلك تلك هناك أنه أنها أنهم لأن بأن وأن له لها لهم به بها بهم فيه فيها عليه عليها منه
  منها إليه وكان وكانت وقد ولكن وفي ومن كما إذا أي أيضا يكون تكون ليس مثل دون عدة بعض جدا فقط حيث وهو وهي
  که از با در به را این آن برای تا هم نیز می های است بود شود کرد شد یا اگر هر اما ولی خود باید هایی شما آنها بسیار
  چه بر یک دو سه پس نه
  של על את עם לא הוא היא הם הן זה זו כי אם או גם אבל אין יש כל רק אל מן מה שהוא שהיא שהם היה היתה הייתה היו כמו יותר
  אך אשר בין לפני אחרי למשל לו לה להם שלו שלה שלהם אני אנו אתם כאשר עד אחד
  january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch
  donnerstag freitag samstag sonntag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
`)

/** Words that make a sequence of capitalised words something else than a person. Folded. */
export const organisationWords = setOf(`
  bank banque banca banco party parti partei partido partij union council conseil rat raad consejo ministry ministere
  ministerium university universite universitat corp inc ltd plc gmbh sa nv ag co company group groupe gruppe grupo
  international national federal federation federale bundes republic republique republik republica states etats unis
  united kingdom island islands sea ocean river lake mount mountain street avenue road airport stadium square house
  court cour commission committee comite agency agence agentur airlines airways air press news times post journal
  association institute institut foundation fondation stiftung office bureau department board fund fonds city town
  north south east west nord sud est ouest ost new saint-petersburg league ligue cup coupe club fc team olympic
  parliament parlement assembly assemblee army armee force forces police service services world monde welt general
  европейский союз республика федерация партия банк совет министерство университет области край
`)
