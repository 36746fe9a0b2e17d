export type AgeBand = "baby" | "toddler" | "preschooler";

/** Remarks about one child; {naam} becomes the given name. */
export const notes: Record<AgeBand, readonly string[]> = {
  baby: [
    "{naam} rolde vandaag zelf van rug naar buik en keek daarna verbaasd om zich heen.",
    "Wilt u nieuwe luiers meenemen? We hebben er voor {naam} nog een stuk of vijf.",
    "{naam} heeft de hele ochtend gebrabbeld tegen de mobiel boven de box.",
    "{naam} had wat last van een tandje. De bijtring uit de koelkast hielp goed.",
    "{naam} zat vandaag voor het eerst een poosje los, met een kussen erachter voor de zekerheid.",
    "Graag een extra romper en broekje voor {naam} meegeven, de reserve is op.",
    "{naam} moest even wennen vanochtend. Op de arm bij het raam werd het snel beter.",
    "{naam} schaterde om de handpop en wilde hem niet meer loslaten.",
    "{naam} trekt zich nu op aan de rand van de box. We hebben de bodem lager gezet.",
    "Het neusje van {naam} zat vol. Met wat zoutwater dronk het flesje daarna een stuk makkelijker.",
    "{naam} heeft met smaak wortel en zoete aardappel geproefd, tot achter de oren.",
    "{naam} zwaait sinds vandaag terug als iemand weggaat.",
    "Bij {naam} zijn de billetjes een beetje rood. We hebben na elke luier gesmeerd.",
    "{naam} kroop vandaag de hele groep door achter een bal aan.",
    "Heel tevreden dag. {naam} heeft veel op de mat gelegen en naar de andere kinderen gekeken.",
    "De speen van {naam} is zoek. We hebben een reserve gebruikt en zoeken morgen verder.",
  ],
  toddler: [
    "{naam} heeft vandaag zelf de jas aangetrokken, achterstevoren maar wel helemaal alleen.",
    "{naam} viel bij het rennen op de knie. Een koud washandje en een pleister, daarna ging het weer.",
    "{naam} zegt nu ‘nog een keer’ en dat hebben we geweten bij het voorlezen.",
    "{naam} is op de pot geweest en was daar terecht trots op.",
    "Het afscheid was even lastig. Vijf minuten later zat {naam} rustig aan de klei.",
    "{naam} hielp vandaag met tafeldekken en wist precies wie welke beker heeft.",
    "Wilt u een paar reservebroeken voor {naam} meenemen? De plassen buiten waren te leuk.",
    "{naam} deelde uit zichzelf de stukjes appel uit aan de kleintjes.",
    "{naam} en een vriendje hebben een uur lang samen met de auto's gespeeld zonder één botsing.",
    "{naam} had vandaag wat minder trek en was vroeg moe. Geen verhoging gemeten.",
    "{naam} telde bij het opruimen tot vijf en begon daarna opnieuw.",
    "{naam} wilde vandaag alles zelf doen. We hebben wat extra tijd genomen bij het aankleden.",
    "Bij {naam} is de onderkant van het broekje nat geworden. De natte spullen zitten in de tas.",
    "{naam} werd gekrabd bij het spelen om een pop. Er zit een klein streepje op de wang, we hebben het schoongemaakt.",
    "{naam} zong in de kring hele stukken mee van ‘Boer, wat zeg je van mijn kippen’.",
    "{naam} heeft een tekening gemaakt voor thuis. Die ligt in het bakje.",
    "{naam} zocht vandaag veel nabijheid. Even samen een boekje lezen hielp goed.",
    "{naam} durfde vandaag voor het eerst van de hoge glijbaan, met een hand erbij.",
  ],
  preschooler: [
    "{naam} heeft de eigen naam geschreven, met de laatste letter in spiegelschrift.",
    "{naam} vertelde in de kring uitgebreid over het logeren bij opa en oma.",
    "{naam} troostte een jonger kind dat verdrietig was. Mooi om te zien.",
    "{naam} heeft een toren gebouwd die hoger was dan de stoel.",
    "Vandaag is {naam} de hele dag droog gebleven.",
    "{naam} had ruzie om de rode fiets. Samen een beurtlijst gemaakt en dat werkte.",
    "{naam} speelde vandaag de dierenarts en heeft alle knuffels ingeënt.",
    "{naam} was wat stil vanochtend en vertelde later slecht te hebben geslapen.",
    "{naam} vroeg wel tien keer waarom de maan er overdag ook is. We hebben er een boek bij gezocht.",
    "De laarzen van {naam} worden klein. Misschien kunt u er een maat groter meegeven.",
    "{naam} heeft een vriendje uitgenodigd om te komen spelen. Wij geven het bij dezen door.",
    "{naam} knipte vandaag keurig langs de lijn.",
    "{naam} viel van het klimrek en heeft een buil. Gekoeld en goed in de gaten gehouden, verder niets gemerkt.",
    "{naam} heeft bij het eten alles geproefd, ook de spruitjes.",
    "{naam} mocht vandaag hulpje zijn en heeft dat heel serieus genomen.",
    "{naam} miste een knuffel. Die bleek in de verkeerde tas te zitten en is terecht.",
    "{naam} verzon een verhaal over een draak die in de schuur woont. Morgen deel twee.",
    "{naam} kan zelf de rits dicht. De jas gaat nu vijf keer per dag aan en uit.",
  ],
};

export const birthdayNote =
  "{naam} was jarig. We hebben gezongen, de muts stond goed en de traktatie is helemaal opgegaan.";

export const tailOfNap: readonly string[] = [
  "",
  "",
  "",
  "Moest even rustig worden, daarna goed geslapen.",
  "Viel meteen in slaap.",
  "Werd zelf wakker en lag nog wat te kletsen.",
  "Kort wakker geweest en weer verder geslapen.",
  "We hebben zachtjes wakker gemaakt.",
];

export const arrival: readonly {
  mood: "cheerful" | "calm" | "lively" | "tired" | "clingy" | "sad";
  text: string;
}[] = [
  { mood: "cheerful", text: "Zwaaide uitgebreid bij het raam en ging meteen spelen." },
  { mood: "cheerful", text: "" },
  { mood: "cheerful", text: "Had duidelijk zin in de dag." },
  { mood: "calm", text: "Eerst even kijken, daarna aan de puzzels." },
  { mood: "calm", text: "" },
  { mood: "lively", text: "Veel energie, dus wij zijn vroeg naar buiten gegaan." },
  { mood: "lively", text: "" },
  { mood: "tired", text: "Was nog niet helemaal wakker en heeft op de bank een boekje gekeken." },
  { mood: "clingy", text: "Wilde eerst op schoot, na het fruit ging het goed." },
  { mood: "sad", text: "Huilde even bij het afscheid, was snel weer vrolijk." },
];
