import { defineMessages } from "@/lib/i18n/define-messages";

/** Getting in, and the own account. */
export const accountRefusals = defineMessages({
  nl: {
    emailTwice: "Dit e-mailadres staat er twee keer.",
    unknownPlace: "Deze locatie is niet bekend. Kies er een uit de lijst.",
    emailTaken: "Dit e-mailadres hoort al bij iemand anders.",
    signInFailed: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na.",
    tooManyTries: "Dit ging te vaak mis. Wacht even en probeer het opnieuw, uiterlijk over een kwartier.",
    accountFrozen:
      "Uw account staat op slot, omdat er bezwaar is gemaakt tegen een ander e-mailadres. Bel de opvang, dan helpen wij u verder.",
    logInLinkNeeded:
      "Met dit adres ging het inloggen heel vaak mis. Daarom sturen wij de eigenaar een mail met een link om verder te gaan. Geen mail gezien? Vraag dan een nieuw wachtwoord aan.",
    secondStepFirst: "Log eerst opnieuw in, met de tweede stap. Daarna kan dit.",
    signInExpired: "Het inloggen duurde te lang. Begin opnieuw met uw e-mailadres en wachtwoord.",
    codeWrong: "Deze code klopt niet of is al gebruikt. Wacht op de volgende code in de app.",
    linkExpired: "Deze link werkt niet meer. Vraag een nieuwe aan.",
    currentPasswordWrong: "Dit is niet uw huidige wachtwoord.",
    passwordTooShort: "Dit wachtwoord is te kort.",
    passwordCommon:
      "Dit wachtwoord lijkt op wat veel mensen gebruiken en is snel geraden. Kies een ander, bijvoorbeeld een paar losse woorden.",
    passwordNamesUs:
      "Hierin staat vooral een naam van de opvang, de plaats of het portaal, en dat wordt het eerst geraden. Kies een ander.",
    passwordNamesYou:
      "Hierin staat vooral uw naam, uw e-mailadres of de naam van een kind, en dat wordt het eerst geraden. Kies een ander.",
    secondFactorOnAlready: "De tweede stap staat al aan.",
    secondFactorNeeded: "Voor uw werk is de tweede stap nodig, dus die kan niet uit.",
    accountExists: "Deze persoon is al uitgenodigd.",
    notInvited: "Deze uitnodiging is al aangenomen of ingetrokken.",
    deactivatedAlready: "De toegang van deze persoon is al ingetrokken.",
    notDeactivated: "De toegang van deze persoon is niet ingetrokken.",
    notYourself: "Uw eigen toegang intrekken kan niet. Vraag het een collega.",
    tooManyLetters: "Dit adres heeft al genoeg mails gekregen. Probeer het over een uur opnieuw.",
  },
  en: {
    emailTwice: "This e-mail address stands here twice.",
    unknownPlace: "This location is not known. Choose one of the list.",
    emailTaken: "This e-mail address already belongs to someone else.",
    signInFailed: "This e-mail address and password do not belong together. Please check them.",
    tooManyTries:
      "This went wrong too often. Wait a moment and try again, at the latest in a quarter of an hour.",
    accountFrozen:
      "Your account is on hold, because somebody objected to another e-mail address. Please call the daycare; we will help you.",
    logInLinkNeeded:
      "Logging in with this address went wrong very often. That is why we send its owner a mail with a link to go on. No mail? Then ask for a new password.",
    secondStepFirst: "Please log in again first, with the second step. Then you can do this.",
    signInExpired: "Logging in took too long. Start again with your e-mail address and password.",
    codeWrong: "This code is not right or has been used. Wait for the next code in the app.",
    linkExpired: "This link no longer works. Ask for a new one.",
    currentPasswordWrong: "This is not your current password.",
    passwordTooShort: "This password is too short.",
    passwordCommon:
      "This password resembles what many people use, so it is quickly guessed. Choose another, for example a few unrelated words.",
    passwordNamesUs:
      "This is mostly a name of the daycare, the town or the portal, which is guessed first. Choose another.",
    passwordNamesYou:
      "This is mostly your own name, your e-mail address or a child's name, which is guessed first. Choose another.",
    secondFactorOnAlready: "The second step is already on.",
    secondFactorNeeded: "Your work needs the second step, so it cannot be turned off.",
    accountExists: "This person has already been invited.",
    notInvited: "This invitation has already been accepted or withdrawn.",
    deactivatedAlready: "This person's access has already been withdrawn.",
    notDeactivated: "This person's access has not been withdrawn.",
    notYourself: "You cannot withdraw your own access. Ask a colleague.",
    tooManyLetters: "This address has received enough mails. Try again in an hour.",
  },
});
