/** Offices whose holders go by a given name alone, each with the words the wires use for it, in their case forms. */
const words = {
  pope: `pope popes pape papes papst papstes papste paus pausen papa papi papas
    papiez papieza papiezowi papiezem papiezu papieze papiezy papez papeze papezi papezovi papezem papezu papezev
    папа папы папе папу папой папи папі папою папата папите папою понтифик понтифика понтифику понтификом понтифике
    понтифики понтификът البابا האפיפיור πάπας паписа`,
  king: `king kings roi rois konig konigs koning rey reyes re rei krol krola krolowi krolem krolu kral krale krali
    kralovi kralem kralj kralja kralju kraljem король короля королю королем королём короле королеві королі крал кралят
    краля الملك ملك המלך`,
  queen: `queen reine konigin koningin reina regina rainha krolowa krolowej kralovna kralovny kralovne kralovnu
    kralovnou kraljica kraljice kraljici kraljico королева королевы королеве королеву королевой королеви королевою
    королево кралица кралицата الملكة ملكة המלכה`,
  prince: `prince princes prinz prinzen prins principe ksiaze ksiecia ksieciu ksieciem princ prince princi princem
    princovi princa princu принц принца принцу принцем принце принцові принцом принцът الأمير امير`,
  princess: `princess princesse prinzessin prinses princesa principessa ksiezniczka ksiezniczki ksiezniczce ksiezniczke
    princezna princezny princezne princeznu princeznou princese принцесса принцессы принцессе принцессу принцессой
    принцеса принцеси принцесі принцесу принцесою الأميرة`,
  emperor: `emperor empereur kaiser keizer emperador imperatore cesarz cesarza cesarzowi cesarzem cisar cisare cisari
    cisarem cesarja cesarju cesarjem император императора императору императором императоре императорът імператор
    імператора імператору імператором الإمبراطور`,
  saint: `saint sainte saints st sankt sint san santa santo swiety swietego swietemu swietym swieta swietej sw svaty
    svateho svatemu svatym svata svate sveti svetega svetemu svetim sveta svete sv святой святого святому святым
    святом святая святий святим свята святої свети света св القديس`,
  prophet: `prophet prophete profeet profeta prorok proroka prorokowi prorokovi proroku prorokiem prorokem prerok
    preroka preroku prerokom пророк пророка пророку пророкові пророком пророке пророкът النبي`,
  mullah: `mullah mollah mulla mully mulle mulah mulaha mulahu мулла муллы мулле муллу муллой мула мулло ملا الملا`,
  patriarch: `patriarch patriarche patriarca patriarcha patriarchy patriarchovi patriarchou patriarchą patriarsze
    patriarh patriarha patriarhu патриарх патриарха патриарху патриархом патриархе патриархът патріарх патріарха
    патріархові патріархом البطريرك`,
}

const officeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([office, forms]) =>
    forms.split(/\s+/).map((one): [string, string] => [one, office]),
  ),
)

/** Words that stand between an office and the name, and are names of their own elsewhere: *папа Римский Франциск*. */
const styleOf: ReadonlyMap<string, string> = new Map(
  'римский римского римскому римским римском римски римський римського rzymski rzymskiego rzymskim'
    .split(' ')
    .map((one) => [one, 'pope']),
)

/** The office that a folded word names in a name itself: *Pope* Francis, *King* Charles. */
export const officeNamed = (word: string): string | undefined => officeOf.get(word)

/** The office that a folded word beside a name gives its bearer. */
export const officeBeside = (word: string): string | undefined => officeOf.get(word) ?? styleOf.get(word)
