/** What a group does on a morning and an afternoon, as carers write it down. One list per kind of group. */
export type GroupAge = "babies" | "mixed" | "toddlers";

export const mornings: Record<GroupAge, readonly string[]> = {
  babies: [
    "Met de voelbak gespeeld: rijst, grote lepels en bekers. Er is vooral veel geschept en een beetje geproefd.",
    "Liedjes gezongen op de mat. Bij ‘Klap eens in je handjes’ deed iedereen mee, ook wie nog niet zelf kan zitten.",
    "Bellen geblazen boven het kleed. Elke bel die uiteenspatte werd met grote ogen nagekeken.",
    "Vandaag stond de tunnel klaar. Eerst durfde er niemand, na een half uur was het een komen en gaan.",
    "Samen boekjes gekeken in de zithoek. Het boek met de voelstofjes was favoriet, vooral het stukje schaap.",
    "De kleintjes hebben op het grote kussen gelegen bij het raam en naar de vuilniswagen gezwaaid.",
    "Met doeken kiekeboe gespeeld. Er is zo hard gelachen dat ze bij de Libellen kwamen kijken.",
    "Met water en sponzen gespeeld in de lage bak. Daarna iedereen droge kleren aan.",
    "De schatkist kwam op tafel: houten lepels, een zeef, een borstel. Alles is rustig onderzocht.",
    "Muziek gemaakt met de sambaballen en de trommel. De trommel bleek ook een prima krukje.",
    "Ballenbak in de gang gezet. Er is gekropen, gegooid en vooral veel opgeruimd en weer omgekeerd.",
    "Met de duplo-dieren gespeeld. Bij de koe hoort nu bij iedereen een duidelijk boe.",
    "Kruippad van kussens gebouwd, van hoog naar laag. De eerste stapjes aan de rand zijn geoefend.",
    "Rustige ochtend met knuffels en muziek. Wie wilde kreeg een babymassage op de warme handdoek.",
    "Met grote kwasten en water op het bord geschilderd. Zodra het droog was mocht het opnieuw.",
    "In de kring met de handpop Kikker. Kikker gaf iedereen een hand en bij sommigen een kus op de neus.",
  ],
  mixed: [
    "Vanochtend geverfd met sponzen. De groten maakten een regenboog, de kleintjes hun handen.",
    "Brood gebakken met de groep. Iedereen heeft zelf gekneed en het bolletje gaat mee naar huis.",
    "In de kring gepraat over wie er allemaal bij je thuis wonen. Er kwamen ook een hond en twee cavia's voorbij.",
    "Van grote dozen een trein gemaakt. De machinist wisselde na elk station, dat ging wonderlijk goed.",
    "Gekleid met zelfgemaakte klei. Er zijn slangen, pannenkoeken en één heel lange worst gemaakt.",
    "Naar het winkeltje op de hoek gewandeld om appels te kopen. Iedereen mocht er zelf één uitzoeken.",
    "Gedanst op de matten. Stopdans ging nog een paar keer mis en dat was juist leuk.",
    "Voorgelezen uit ‘Rupsje Nooitgenoeg’ en daarna zelf gaatjes geprikt in papieren appels.",
    "Kralen geregen en kettingen gemaakt. De jongsten hebben grote blokken op een touw gezet.",
    "Met de houten baan gespeeld. De brug stortte een paar keer in en is steeds samen hersteld.",
    "Verkleed uit de grote kist. We hadden vandaag twee brandweermannen, een prinses en een kok.",
    "Gebouwd met de grote blokken: een flat met een garage. De auto's mochten er met de lift in.",
    "Sorteren geoefend met gekleurde doppen. Rood en blauw zitten er al goed in.",
    "Met scheerschuim op tafel gespeeld. Het raam is daarna ook meteen schoon.",
    "Muziekochtend: iedereen koos een instrument en we liepen in optocht door de gang naar de buren.",
    "Poppen in bad gedaan met echt water en washandjes. De poppen zijn nu heel schoon, wij ook.",
    "Met de loep op zoek gegaan naar beestjes in de hoek van de groep. Eén spin gevonden en netjes buiten gezet.",
    "Gepuzzeld aan de grote tafel. De vloerpuzzel van de boerderij is in één keer af gekomen.",
  ],
  toddlers: [
    "We hebben een hut gebouwd van dekens en daarin voorgelezen met een zaklamp. Er was net genoeg plek voor iedereen.",
    "Winkeltje gespeeld met echte lege doosjes. Er is veel gekocht en weinig betaald.",
    "Knippen geoefend met de kleine scharen. Uit de stroken is een lange slinger gekomen.",
    "Met zijn allen soep gekookt. Iedereen sneed een stuk wortel of courgette en heeft later ook echt geproefd.",
    "In de kring verteld over het weekend. We oefenen het wachten op je beurt met de praatsteen.",
    "Gym in de hal: klimmen, springen van de kast en koprollen. Daarna was iedereen heerlijk moe.",
    "Letters gezocht in de groep. Veel kinderen herkennen de eerste letter van hun naam nu.",
    "Zelf deeg gemaakt en koekjes gebakken. Ze zijn op voordat iemand ze mee naar huis kon nemen.",
    "Proefjes met water: wat drijft en wat zinkt. De sinaasappel verraste iedereen.",
    "Toneel gespeeld van de drie biggetjes. Iedereen wilde de wolf zijn, dus waren er zes wolven.",
    "Stoepkrijt mee naar het plein genomen. Er ligt nu een weg van de deur tot aan de zandbak.",
    "Getekend wat je later wilt worden. We hebben buschauffeurs, dokters en een eenhoorn.",
    "Bouwhoek vandaag vol met ridders. Het kasteel mag tot morgen blijven staan.",
    "Gezelschapsspelletjes gedaan in twee groepjes. Verliezen is nog lastig, elkaar helpen lukt al goed.",
    "Geteld hoeveel kinderen er vandaag zijn en voor iedereen een bord gedekt. Het klopte precies.",
    "Met lijm en glitters gewerkt aan een kaart voor opa of oma. Let op, er zit ook wat in de haren.",
    "Een wandeling naar het park gemaakt. We hebben eenden geteld tot het er te veel werden.",
    "Rijmen geoefend met de rijmdoos: kat, mat, hoed, goed. Een paar zelfbedachte woorden kwamen er ook bij.",
  ],
};

export const afternoons: Record<GroupAge, readonly string[]> = {
  babies: [
    "Na het slapen in de bolderkar een rondje door de buurt gemaakt.",
    "Buiten op het kleed gespeeld, goed ingepakt. Er zijn vooral veel bladeren bestudeerd.",
    "In de tuin geschommeld in de babyschommel, om de beurt en met veel plezier.",
    "Rustige middag binnen, met muziek aan en de kussens op de grond.",
    "Met de wandelwagens naar de eendjes geweest.",
    "Op de groep gespeeld met de loopwagens. Er werd al flink gas gegeven.",
    "In de zandbak gezeten met schepjes. Het zand is inmiddels overal.",
    "Samen met de grote kinderen buiten geweest. Zij brachten steeds een bal terug, dat was het mooiste spel.",
  ],
  mixed: [
    "De hele middag buiten geweest. De glijbaan, de fietsjes en de zandbak waren alle drie bezet.",
    "Buiten een modderkeuken gemaakt. Er is soep geserveerd met takjes.",
    "Rondje gelopen met het looptouw, tot aan de bakker en terug. Iedereen hield goed vast.",
    "Regenlaarzen aan en op zoek naar plassen. Gevonden.",
    "Fietsparcours uitgezet met pionnen. Er stond ook een stoplicht en daar werd keurig gestopt.",
    "Buiten bladeren en takjes gezocht voor de natuurtafel.",
    "Door de regen binnengebleven en een bioscoop gespeeld met kaartjes en rozijntjes.",
    "Tikkertje gedaan op het plein. De kleintjes renden gewoon mee zonder te weten voor wie.",
    "In de moestuin gekeken en de laatste sprietjes water gegeven.",
    "Met de bal gespeeld in de tuin: rollen voor de kleintjes, mikken voor de groten.",
  ],
  toddlers: [
    "Buiten een hindernisbaan gebouwd met planken en banden. Ook achterstevoren gedaan.",
    "Naar de speeltuin om de hoek gelopen, twee aan twee. De hoge glijbaan is nu voor bijna niemand meer te hoog.",
    "Voetbal op het plein. De regels waren even wisselend als de doelpunten.",
    "Beestjes gezocht onder de stenen. Pissebedden geteld en weer netjes toegedekt.",
    "Met emmers en schepjes een rivier gegraven door de hele zandbak.",
    "Binnen vrij spelen. De poppenhoek was vandaag een dierenarts met een lange wachtrij.",
    "Buiten met stoepkrijt een hinkelbaan gemaakt. Op één been staan lukt steeds beter.",
    "Takken verzameld en een nest gebouwd waar een heel kind in past.",
    "Verstoppertje gedaan in de tuin. Er wordt nog wel eens geroepen waar iemand zit.",
    "De fietsen uit de schuur gehaald en een wasstraat gespeeld met emmers en doeken.",
  ],
};

type Season = { from: string; to: string; texts: readonly string[] };

/** Months and days as MM-DD; the first season that holds wins. */
export const seasons: readonly Season[] = [
  {
    from: "11-12",
    to: "12-05",
    texts: [
      "Pietenmutsen geplakt en pepernoten gebakken. De hele groep ruikt naar speculaas.",
      "Sinterklaasliedjes gezongen bij de piano in de hal. ‘Zie ginds komt de stoomboot’ gaat al bijna vanzelf.",
      "Een schoen geknutseld van karton en versierd met watten en glitters.",
      "Pakjes ingepakt en weer uitgepakt. Met veel plakband, dus dat duurde heerlijk lang.",
      "Gepraat over Sinterklaas. Sommigen vinden hem spannend, daarom hebben we samen zijn mijter van dichtbij bekeken.",
    ],
  },
  {
    from: "12-06",
    to: "12-31",
    texts: [
      "De kerstboom op de groep versierd. Onderin hangt nu heel veel en bovenin bijna niets.",
      "Kerstkaarten gemaakt met vingerafdrukken. Ze hangen te drogen.",
      "Lichtjes gekeken in de donkere gang met kleine zaklampen.",
      "Sterren uitgestoken van zoutdeeg voor in de boom thuis.",
    ],
  },
  {
    from: "09-15",
    to: "11-11",
    texts: [
      "Kastanjes en eikels gezocht in het park. De zakken zitten nog vol, let op bij het wassen.",
      "Met gedroogde bladeren geplakt. Elk kind koos de eigen kleuren.",
      "Een pompoen uitgehold. De pitten voelden raar, daarna wilde iedereen nog een keer.",
      "Paddenstoelen gestempeld met halve aardappels.",
      "Lampionnen geknutseld van doorzichtig papier.",
      "Een egel gemaakt van klei en takjes. Hij woont nu op de natuurtafel.",
    ],
  },
  {
    from: "01-01",
    to: "03-14",
    texts: [
      "Vogelvoer gemaakt van vet en zaadjes en buiten opgehangen. Nu wachten op de eerste mees.",
      "Sneeuwpoppen geplakt van wattenschijfjes.",
      "Met ijsblokjes gespeeld in de waterbak en gekeken hoe snel ze verdwijnen.",
      "Handschoenen zoeken bij elkaar: twee dezelfde vinden is een heel spel.",
    ],
  },
  {
    from: "03-15",
    to: "06-14",
    texts: [
      "Zonnebloempitten in potjes gezet. Iedereen heeft het eigen potje water gegeven.",
      "Bloemen gestempeld met flessendoppen.",
      "Lammetjes gekeken bij de kinderboerderij. Eén schaap at bijna een muts op.",
      "De moestuin omgespit met kleine schepjes en radijsjes gezaaid.",
    ],
  },
  {
    from: "06-15",
    to: "09-14",
    texts: [
      "Waterfeest in de tuin met de sproeier. Alle zwemspullen hangen te drogen aan de lijn.",
      "Buiten geluncht op de kleden in de schaduw.",
      "Zelf ijsjes gemaakt van yoghurt en aardbeien.",
      "Aardbeien geplukt uit de bak. De meeste hebben de keuken niet gehaald.",
    ],
  },
];

export const seasonTexts = (day: string): readonly string[] => {
  const monthDay = day.slice(5);
  return seasons.find((season) => season.from <= monthDay && monthDay <= season.to)?.texts ?? [];
};
