/** What parents and carers write about; subject and text of one belong together. */
export const questions = [
  { subject: "Jas kwijt", text: "De blauwe jas is niet mee naar huis gekomen. Hangt hij nog op de groep?" },
  { subject: "Slapen", text: "Thuis gaat het slapen overdag steeds later. Zullen we samen kijken wat past?" },
  {
    subject: "Nieuwe reservekleren",
    text: "De reservekleren zijn te klein geworden. Ze liggen klaar in de tas.",
  },
  {
    subject: "Eten",
    text: "Brood blijft de laatste dagen liggen, fruit gaat wel goed. Herkennen jullie dat?",
  },
  {
    subject: "Ophalen door opa",
    text: "Donderdag komt opa ophalen. Hij staat op de lijst en neemt zijn kaart mee.",
  },
  { subject: "Verjaardag", text: "Volgende week is het feest. Wat is handig om mee te geven voor de groep?" },
];

export const rounds = [
  {
    subject: "Thema van de maand",
    text: "Beste ouders,\n\nDe komende weken spelen we rond een nieuw thema. Heeft uw kind iets gevonden dat erbij past, dan mag dat mee in een zakje met naam.\n\nGroeten van de groep",
  },
  {
    subject: "Naar buiten",
    text: "Beste ouders,\n\nWe gaan deze maand elke ochtend naar buiten. Wilt u laarzen en een regenbroek meegeven, met naam erin?\n\nGroeten van de groep",
  },
  {
    subject: "Nieuwe collega",
    text: "Beste ouders,\n\nOp onze groep komt een nieuwe collega. Zij stelt zich de komende weken bij het brengen aan u voor.\n\nGroeten van de groep",
  },
];

export const answers = [
  "Dank u wel, dat is fijn om te weten.",
  "Goed dat u het zegt, we letten erop.",
  "Helemaal goed, tot morgen.",
  "We hebben het met elkaar besproken en doen het zo.",
];
