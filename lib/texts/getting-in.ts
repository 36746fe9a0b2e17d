import { defineMessages } from "@/lib/i18n/define-messages";

/** Logging in, a new password, an invitation: what people see before they are inside. */
export const gettingIn = defineMessages({
  nl: {
    signIn: "Inloggen",
    signingIn: "Bezig met inloggen",
    email: "E-mailadres",
    password: "Wachtwoord",
    forgot: "Nieuw wachtwoord aanvragen",
    passwordChanged: "Uw nieuwe wachtwoord is opgeslagen. Log er nu mee in.",
    invitationAccepted: "Uw account is klaar. Log in met uw e-mailadres en uw nieuwe wachtwoord.",
    logInLink: "Verder met inloggen",
    logInLinkText:
      "Met uw e-mailadres ging het inloggen heel vaak mis. U leest de mail, dus u bent de eigenaar: op dit apparaat kunt u verder met uw wachtwoord.",
    linkPassed: "Dit apparaat is nu bekend. Log in met uw e-mailadres en wachtwoord.",
    signedOut: "U bent uitgelogd.",
    signInFirst: "Log in om verder te gaan. U komt daarna op de pagina die u wilde zien.",
    sessionEnd: {
      lapsed:
        "U was een tijd weg. Voor de veiligheid bent u daarom uitgelogd. Log opnieuw in, dan gaat u verder waar u was.",
      ended:
        "U bent hier uitgelogd, bijvoorbeeld vanaf een ander apparaat of omdat uw wachtwoord is gewijzigd. Log opnieuw in, dan gaat u verder waar u was.",
      frozen:
        "Uw account staat op slot, omdat er bezwaar is gemaakt tegen een ander e-mailadres. Bel de opvang, dan helpen wij u verder.",
    },
    unsent: "U was intussen uitgelogd. Wat u net verstuurde, is niet aangekomen.",
    unsentKept: "Log in, dan staat wat u invulde er weer.",
    unsentGone:
      "Log in en vul het opnieuw in. Met de knop Terug van uw browser ziet u vaak nog wat er stond.",
    demoHeading: "Rondkijken in de demo",
    demoText: "Kies met wie u meekijkt. Een wachtwoord is hier niet nodig.",
    demoRole: {
      parent: "Ouder",
      carer: "Pedagogisch medewerker",
      manager: "Locatiemanager",
      office: "Administratie",
      admin: "Beheerder",
    },
    secondFactor: "Tweede stap",
    secondFactorText: "Open de app met codes op uw telefoon en vul de code van zes cijfers in.",
    code: "Code",
    codeHint: "Telefoon kwijt? Vul dan een van uw herstelcodes in.",
    demoCode: (code: string) => `Demo: de code is ${code}.`,
    startAgain: "Opnieuw beginnen",
    goOn: "Verder",
    forgotText:
      "Vul uw e-mailadres in. U krijgt dan een mail met een link waarmee u een nieuw wachtwoord kiest.",
    ask: "Vraag nieuw wachtwoord aan",
    asked:
      "Is dit e-mailadres bij ons bekend, dan is er een mail onderweg. De link daarin werkt een half uur. Is er net al vaker gevraagd, dan komt dezelfde link wat later nog eens. Niets ontvangen? Kijk ook bij ongewenste mail.",
    backToSignIn: "Terug naar inloggen",
    choosePassword: "Nieuw wachtwoord kiezen",
    choosePasswordFor: (name: string) => `Dag ${name}, kies hier uw nieuwe wachtwoord.`,
    newPassword: "Nieuw wachtwoord",
    newPasswordHint: (minimum: number) =>
      `Minstens ${minimum} tekens. Een paar losse woorden zijn sterk en goed te onthouden.`,
    newPasswordAgain: "Nieuw wachtwoord, nog een keer",
    changePassword: "Wijzig wachtwoord",
    saving: "Bezig met opslaan",
    linkGone: "Deze link werkt niet meer",
    linkGoneText:
      "De link is verlopen of al gebruikt. Dat is zo voor de veiligheid. Vraag gerust een nieuwe aan.",
    invitationGoneText:
      "Deze uitnodiging is verlopen of al gebruikt. Vul uw e-mailadres in op de volgende pagina, dan krijgt u een nieuwe mail.",
    invitation: "Welkom bij het ouderportaal",
    invitationText: (name: string) =>
      `Dag ${name}, kies een wachtwoord. Daarna kunt u inloggen met het e-mailadres hieronder.`,
    acceptInvitation: "Wachtwoord opslaan",
  },
  en: {
    signIn: "Log in",
    signingIn: "Logging in",
    email: "E-mail address",
    password: "Password",
    forgot: "Ask for a new password",
    passwordChanged: "Your new password has been saved. Log in with it now.",
    invitationAccepted: "Your account is ready. Log in with your e-mail address and your new password.",
    logInLink: "Go on logging in",
    logInLinkText:
      "Logging in with your e-mail address went wrong very often. You read the mail, so you are its owner: on this device you can go on with your password.",
    linkPassed: "This device is known now. Log in with your e-mail address and password.",
    signedOut: "You are logged out.",
    signInFirst: "Log in to continue. You will then see the page you wanted.",
    sessionEnd: {
      lapsed:
        "You were away for a while, so you were logged out to keep things safe. Log in again to go on where you were.",
      ended:
        "You were logged out here, for example from another device or because your password was changed. Log in again to go on where you were.",
      frozen:
        "Your account is on hold, because somebody objected to another e-mail address. Please call the daycare; we will help you.",
    },
    unsent: "You had been logged out meanwhile. What you just sent did not arrive.",
    unsentKept: "Log in, and what you filled in is back.",
    unsentGone:
      "Log in and fill it in again. With the Back button of your browser you can often still see what was there.",
    demoHeading: "Look around in the demo",
    demoText: "Choose whose view you want to see. No password is needed here.",
    demoRole: {
      parent: "Parent",
      carer: "Carer",
      manager: "Location manager",
      office: "Office",
      admin: "Administrator",
    },
    secondFactor: "Second step",
    secondFactorText: "Open the app with codes on your phone and enter the code of six digits.",
    code: "Code",
    codeHint: "Lost your phone? Enter one of your recovery codes instead.",
    demoCode: (code: string) => `Demo: the code is ${code}.`,
    startAgain: "Start again",
    goOn: "Continue",
    forgotText: "Enter your e-mail address. You will receive a mail with a link to choose a new password.",
    ask: "Ask for a new password",
    asked:
      "If we know this e-mail address, a mail is on its way. Its link works for half an hour. If it was asked several times just now, the same link comes again a little later. Nothing received? Please look among unwanted mail too.",
    backToSignIn: "Back to log in",
    choosePassword: "Choose a new password",
    choosePasswordFor: (name: string) => `Hello ${name}, choose your new password here.`,
    newPassword: "New password",
    newPasswordHint: (minimum: number) =>
      `At least ${minimum} characters. A few unrelated words are strong and easy to remember.`,
    newPasswordAgain: "New password, once more",
    changePassword: "Change password",
    saving: "Saving",
    linkGone: "This link no longer works",
    linkGoneText:
      "The link has expired or was used already. That keeps your account safe. Feel free to ask for a new one.",
    invitationGoneText:
      "This invitation has expired or was used already. Enter your e-mail address on the next page to receive a new mail.",
    invitation: "Welcome to the parent portal",
    invitationText: (name: string) =>
      `Hello ${name}, choose a password. You can then log in with the e-mail address below.`,
    acceptInvitation: "Save password",
  },
});
