/** Common given names before a surname that may also be a place (`Jack London`). Folded. */
export const givenNames = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley
  kimberly emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia
  kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine debra rachel catherine
  carolyn janet ruth maria heather diane virginia julie joyce victoria olivia kelly christina lauren joan evelyn judith
  bob bill jim tom joe mike dan steve chris matt tony jeff ken tim greg sam ben nick ted fred harry henry albert arthur
  walter roger philip ralph howard eugene carl louis martin peter simon alan colin ian neil stuart graham keith barry
  julian denzel booker whitney jesse janet jermaine calvin irving isaiah abraham ron ronnie
  jean pierre jacques michel francois philippe alain bernard claude andre marie anne nathalie sophie isabelle francoise
  hans peter klaus jurgen wolfgang karl heinz helmut werner manfred ursula monika renate
  giovanni giuseppe marco luca paolo carlo francesco antonio mario luigi jose juan luis carlos manuel javier pedro
  miguel fernando jorge pablo diego ana carmen joao
  иван петр николай сергей александр владимир дмитрий андрей михаил джек майкл джон джордж пэрис перис пол
  jan piotr andrzej krzysztof stanislaw pavel petr jiri marko janez`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Places whose names are given to people: a capitalised word after one makes it a person. Folded. */
export const placesAsGivenNames = new Set(
  'paris jordan chad georgia sydney florence victoria charlotte austin madison kenya lincoln jackson virginia carolina trinidad mauricio maurice salvador riad riyad'.split(
    ' ',
  ),
)
