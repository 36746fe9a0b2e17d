import { defineMessages } from "@/lib/i18n/define-messages";

/** The own e-mail address, and about what one hears by mail. */
export const ownMail = defineMessages({
  nl: {
    email: "E-mailadres",
    emailText: "Hiermee logt u in, en hier komen onze berichten aan.",
    emailChange: "Wijzig e-mailadres",
    emailNew: "Nieuw e-mailadres",
    emailPassword: "Uw wachtwoord",
    emailSend: "Stuur een link ter bevestiging",
    emailSent:
      "Kijk in de mailbox van het nieuwe adres en open de link. Tot dan logt u in met uw huidige adres.",
    emailWaiting: (email: string) => `Wacht op bevestiging: ${email}. Open de link in de mail aan dat adres.`,
    confirmEmail: "Bevestig uw e-mailadres",
    confirmEmailText: (email: string) => `Voortaan logt u in met ${email}.`,
    confirmEmailSend: "Bevestig dit adres",
    confirmEmailGone: "Deze link werkt niet meer",
    confirmEmailGoneText:
      "De link is al gebruikt, ouder dan 24 uur, of er is later een ander adres doorgegeven.",
    emailConfirmed: "Uw nieuwe e-mailadres is bevestigd.",
    toOwn: "Naar mijn gegevens",
    wishes: "Berichten per mail",
    wishesText:
      "In het portaal staat altijd alles. Hier kiest u waarover u ook een mail krijgt. Dringende berichten en mails over het inloggen komen altijd.",
    topics: {
      careRequests: "Besluiten over aanvragen",
      messages: "Berichten",
      photos: "Nieuwe foto's",
      news: "Nieuws",
      documents: "Facturen en documenten",
      familyData: "Wijzigingen van gegevens",
    },
    wish: { at_once: "Meteen", daily: "Eén keer per dag", never: "Nooit" },
    saveWishes: "Opslaan",
    wishesSaved: "Uw keuze is bewaard.",
    sending: "Bezig met versturen",
  },
  en: {
    email: "E-mail address",
    emailText: "You log in with it, and our messages go there.",
    emailChange: "Change e-mail address",
    emailNew: "New e-mail address",
    emailPassword: "Your password",
    emailSend: "Send a link to confirm",
    emailSent:
      "Look in the mailbox of the new address and open the link. Until then you log in with your present address.",
    emailWaiting: (email: string) =>
      `Waiting for confirmation: ${email}. Open the link in the mail to that address.`,
    confirmEmail: "Confirm your e-mail address",
    confirmEmailText: (email: string) => `From now on you log in with ${email}.`,
    confirmEmailSend: "Confirm this address",
    confirmEmailGone: "This link no longer works",
    confirmEmailGoneText:
      "The link has been used, is older than 24 hours, or another address was passed on later.",
    emailConfirmed: "Your new e-mail address has been confirmed.",
    toOwn: "To my details",
    wishes: "Messages by mail",
    wishesText:
      "Everything is always in the portal. Here you choose what you also get a mail about. Urgent messages and mails about logging in always come.",
    topics: {
      careRequests: "Decisions on requests",
      messages: "Messages",
      photos: "New photos",
      news: "News",
      documents: "Invoices and documents",
      familyData: "Changes of details",
    },
    wish: { at_once: "At once", daily: "Once a day", never: "Never" },
    saveWishes: "Save",
    wishesSaved: "Your choice has been saved.",
    sending: "Sending",
  },
});
