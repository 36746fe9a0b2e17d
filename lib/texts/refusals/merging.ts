import { defineMessages } from "@/lib/i18n/define-messages";

/** Two records of one child or adult that become one, and are taken apart again. */
export const mergingRefusals = defineMessages({
  nl: {
    mergedAlready: "Een van beide dossiers is al met een ander samengevoegd. Zoek opnieuw.",
    mergeSeenOther: "Een van beide dossiers is zojuist gewijzigd. Ververs de pagina en kies opnieuw.",
    mergeMoneyBoth:
      "Aan beide dossiers hangen contracten, facturen of andere papieren. Die veranderen niet meer, dus deze twee kunnen niet worden samengevoegd.",
    mergeMoneyGone:
      "Aan het dossier dat verdwijnt hangen contracten, facturen of andere papieren. Houd dat dossier: kies Andersom.",
    mergeWorks:
      "Het dossier dat verdwijnt is van iemand die hier werkt of werkte. Houd dat dossier: kies Andersom.",
    mergeAccounts:
      "Met beide dossiers kan worden ingelogd. Sluit eerst de toegang die niet meer nodig is, bij de gegevens van de ouder.",
    mergePlaces:
      "Beide stonden op dezelfde dag in een groep. Neem de plaatsing terug die niet klopt, of laat het kind daar weggaan.",
    mergeTies: "Een ouder mag bij het ene dossier iets anders dan bij het andere. Maak dat eerst gelijk.",
    mergeConsents: "Een ouder heeft bij beide een ander antwoord gegeven over foto's. Vraag om één antwoord.",
    mergePortraits: "Beide kinderen hebben een portret. Haal eerst het portret weg dat niet meer nodig is.",
    mergeChanges: "Van beide wacht nog een wijziging op verwerking. Verwerk er eerst een.",
    mergeSlots: "Voor beide is op hetzelfde moment opvang aangevraagd. Wijs een van de twee aanvragen af.",
    mergeNaps: "Van beide loopt op dezelfde dag nog een slaapje. Stop er eerst een.",
    unmergedAlready: "Deze twee zijn al weer uit elkaar gehaald.",
    unmergeTooLate: "Dit is langer dan 30 dagen geleden. Het kan niet meer worden teruggedraaid.",
    unmergeLater: "Dit dossier is daarna nog eens samengevoegd. Haal dat eerst uit elkaar.",
    unmergeMoney:
      "Er is sindsdien een contract, factuur of ander papier bij gekomen. Het kan niet meer worden teruggedraaid.",
    unmergeChanged:
      "De gegevens, een plaatsing, een ouder of een toestemming zijn sindsdien gewijzigd. Het kan niet meer worden teruggedraaid.",
  },
  en: {
    mergedAlready: "One of the two files has been merged with another one already. Search again.",
    mergeSeenOther: "One of the two files was changed just now. Refresh the page and choose again.",
    mergeMoneyBoth:
      "Contracts, invoices or other papers hang on both files. Those do not change any more, so these two cannot be merged.",
    mergeMoneyGone:
      "Contracts, invoices or other papers hang on the file that goes. Keep that file: choose The other way round.",
    mergeWorks:
      "The file that goes is of somebody who works or worked here. Keep that file: choose The other way round.",
    mergeAccounts:
      "Somebody can log in with both files. First close the access that is not needed any more, with the data of the parent.",
    mergePlaces:
      "Both were in a group on the same day. Take back the placement that is wrong, or let the child leave there.",
    mergeTies: "With one file a parent may do other things than with the other. Make that the same first.",
    mergeConsents: "A parent gave another answer about photos with each. Ask for one answer.",
    mergePortraits: "Both children have a portrait. First take away the one that is not needed any more.",
    mergeChanges: "A change of both is waiting to be processed. Process one of them first.",
    mergeSlots: "Care was asked for both at the same moment. Reject one of the two requests.",
    mergeNaps: "Both have a nap that has not ended on the same day. Stop one of them first.",
    unmergedAlready: "These two have been taken apart already.",
    unmergeTooLate: "This is more than 30 days ago. It can no longer be taken back.",
    unmergeLater: "This file was merged once more after that. Take that apart first.",
    unmergeMoney: "A contract, invoice or other paper has been added since. It can no longer be taken back.",
    unmergeChanged:
      "The data, a placement, a parent or a consent were changed since. It can no longer be taken back.",
  },
});

type Code = keyof (typeof mergingRefusals)["nl"];
/** As db/functions/merge_obstacles.sql and unmerge_records.sql name them. */
export type UnmergeRefusal = Extract<Code, `unmerge${string}`>;
export type MergeObstacle = Exclude<Code, UnmergeRefusal | "mergedAlready" | "mergeSeenOther">;
