import type { ConsentPurpose } from "@/db/schema/consent";
import { defineMessages } from "@/lib/i18n/define-messages";

type Question = { title: string; text: string };

/** The questions as parents read them: raise lib/consent/text-version.ts when their meaning changes. */
export const consent = defineMessages({
  nl: {
    title: "Toestemming voor foto's",
    sub: (child: string) => `U beslist per doel of er foto's van ${child} gebruikt mogen worden.`,
    introduction:
      "U kunt een antwoord op elk moment veranderen. Het geldt meteen, ook voor foto's die er al staan. Hebben twee ouders gezag, dan telt een nee van een van beiden.",
    noAuthority: "Alleen ouders met gezag kunnen hier antwoorden. De locatie kan u hierover meer vertellen.",
    questions: {
      portrait: {
        title: "Een portret bij de naam",
        text: "Bij de naam van uw kind staat een kleine foto, zodat iedereen op de groep weet wie wie is. Alleen medewerkers van de opvang en de ouders van uw kind zien die.",
      },
      own_album: {
        title: "Het eigen album",
        text: "Wij maken foto's van uw kind op de opvang en zetten die in het portaal. Alleen de ouders en verzorgers van uw kind zien ze.",
      },
      group_photo: {
        title: "Samen op de foto",
        text: "Op sommige foto's staan meer kinderen. De ouders van die andere kinderen zien dan ook uw kind.",
      },
      newsletter: {
        title: "Nieuwsbrief",
        text: "Wij mogen een foto van uw kind gebruiken in de nieuwsbrief voor ouders van onze locaties.",
      },
      website: {
        title: "Website",
        text: "Wij mogen een foto van uw kind op onze openbare website zetten. Iedereen kan die daar zien.",
      },
    } as Record<ConsentPurpose, Question>,
    answer: "Uw antwoord",
    save: "Antwoord opslaan",
    saving: "Bezig met opslaan …",
    saved: "Uw antwoord is opgeslagen en geldt meteen.",
    yes: "Ja, dat mag",
    no: "Nee, liever niet",
    none: "Nog geen antwoord: dat geldt als nee",
    holds: "Toegestaan",
    refused: "Niet toegestaan",
    refusedByOther: "Een andere ouder met gezag zei nee. Dat antwoord telt.",
    since: (day: string, version: number) => `Beantwoord op ${day}, tekst versie ${version}`,
    outdated: "De tekst is sindsdien veranderd. Kijk uw antwoord nog eens na.",
    back: "Foto's",
  },
  en: {
    title: "Consent for photos",
    sub: (child: string) => `You decide per purpose whether photos of ${child} may be used.`,
    introduction:
      "You can change an answer at any time. It holds at once, also for photos that are already there. Where two parents have authority, a no of either of them counts.",
    noAuthority: "Only parents with authority can answer here. The location can tell you more.",
    questions: {
      portrait: {
        title: "A portrait beside the name",
        text: "A small photo stands beside your child's name, so that everybody at the group knows who is who. Only staff of the daycare and your child's parents see it.",
      },
      own_album: {
        title: "The own album",
        text: "We take photos of your child at the daycare and put them in the portal. Only your child's parents and guardians see them.",
      },
      group_photo: {
        title: "On a photo together",
        text: "Some photos show several children. The parents of the other children then see your child too.",
      },
      newsletter: {
        title: "Newsletter",
        text: "We may use a photo of your child in the newsletter for parents of our locations.",
      },
      website: {
        title: "Website",
        text: "We may put a photo of your child on our public website, where everyone can see it.",
      },
    },
    answer: "Your answer",
    save: "Save answer",
    saving: "Saving …",
    saved: "Your answer has been saved and holds at once.",
    yes: "Yes, you may",
    no: "No, rather not",
    none: "No answer yet: that counts as no",
    holds: "Allowed",
    refused: "Not allowed",
    refusedByOther: "Another parent with authority said no. That answer counts.",
    since: (day: string, version: number) => `Answered on ${day}, text version ${version}`,
    outdated: "The text has changed since. Please look at your answer again.",
    back: "Photos",
  },
});
